import type { Letter } from './letter.ts';

export type LetterStore = {
  /** Answers its serial. */
  insert(letter: Omit<Letter, 'serial' | 'printedAt' | 'returnedAt'>): Promise<number>;
  find(serial: number): Promise<Letter | null>;
  findByNotice(noticeId: string): Promise<Letter | null>;
  /** One guarded UPDATE: true for the single caller who printed it. */
  markPrinted(serial: number, at: number): Promise<boolean>;
  /** One guarded UPDATE: true for the first who notes that a printed letter came back. */
  markReturned(serial: number, at: number): Promise<boolean>;
};
