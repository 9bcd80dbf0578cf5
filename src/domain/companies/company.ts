/**
 * A company whose people use the application, or the one company that operates this installation and employs the
 * support desk. Every account belongs to exactly one.
 */
export type Company = {
  id: string;
  kind: 'operating' | 'client';
  name: string;
  /** The profile of password rules that the company begins with; its later choices are kept beside it. */
  profile: ProfileName;
  createdAt: number;
};

export type ProfileName = 'eko' | 'standard' | 'privileged';

export const profileNames: readonly ProfileName[] = ['eko', 'standard', 'privileged'];
