import type { KeptDeskPolicy } from './desk-policy.ts';

export type DeskPolicyStore = {
  /** The newest; null while the installation keeps the default. */
  current(): Promise<KeptDeskPolicy | null>;
  /** A new version after the one that was seen (0: the default); false when somebody else saved meanwhile. */
  save(kept: Omit<KeptDeskPolicy, 'version'>, versionSeen: number): Promise<boolean>;
};
