/** How the passwords of a list are hashed. */
export type BreachListKind = 'sha1' | 'ntlm';

/** What is known of the list that is kept. */
export type BreachListFacts = {
  kind: BreachListKind;
  hashes: number;
  bytes: number;
  /** Hashes seen less often than this are left out. */
  minimumCount: number;
  /** Milliseconds since 1970. */
  builtAt: number;
  /** The names of what it was made from, as many as are kept, and how many there were. */
  sources: string[];
  sourceCount: number;
};

/** Why a file cannot serve: it is something else, of a later version, not of the length it says, changed, or closed to us. */
export type BreachListFault = 'not-a-breach-list' | 'newer-version' | 'cut-off' | 'damaged' | 'unreadable';

export type BreachListState =
  | { kind: 'none' }
  | { kind: 'present'; facts: BreachListFacts }
  | { kind: 'unusable'; fault: BreachListFault };

export type BreachListImport = {
  /** Files, and folders of files, in any order. */
  paths: readonly string[];
  minimumCount: number;
  /** Told now and then; `share` goes from 0 to 1 in each phase. */
  onProgress?: (phase: 'reading' | 'sorting', share: number) => void;
  signal?: AbortSignal;
};

/** Whatever the outcome but `imported`, the list that was kept is kept. */
export type BreachListImported =
  | {
      kind: 'imported';
      facts: BreachListFacts;
      lines: number;
      /** Lines whose count is below the asked one. */
      leftOut: number;
      /** Lines whose hash came before. */
      duplicates: number;
      /** False when the hashes had to be sorted first. */
      cameInOrder: boolean;
      /** How many of the 1,048,576 per-prefix files were read. */
      prefixFiles: number;
    }
  | { kind: 'file-missing' | 'not-a-file' | 'empty-folder'; path: string }
  /** `shape`: not a line of this format; `other-kind`: a hash of the other kind than those before. */
  | { kind: 'faulty-line'; path: string; line: number; reason: 'shape' | 'other-kind' }
  | { kind: 'no-hashes' }
  /** So many begin alike that they are no hashes of passwords. */
  | { kind: 'uneven' }
  | { kind: 'no-room'; folder: string; neededBytes: number; freeBytes: number }
  /** `path` is the file that the other import holds locked. */
  | { kind: 'import-running'; path: string }
  | { kind: 'stopped' };

/** The one list of an installation, as the operator's commands see it. */
export type BreachListStore = {
  /** Replaces the list at once, when the new one is whole and on disk. Throws when a file cannot be read or written. */
  import(order: BreachListImport): Promise<BreachListImported>;
  /** Whether there is a file; not what is in it. */
  isThere(): boolean;
  /** Reads the whole list, to the last block. */
  inspect(): BreachListState;
};
