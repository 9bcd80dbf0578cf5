import type { ImportDone, ImportPreview } from './import-outcome.ts';

/** A person by their account, a program by its key. */
export type Bringer = { kind: 'account' | 'api-key'; id: string };

/** A file that somebody brought: kept with its preview until it is run, a day at most. */
export type KeptImport = {
  id: string;
  companyId: string;
  /** Who brought it, a person or a key; nobody else sees it. */
  bringer: Bringer;
  fileName: string;
  createdAt: number;
  preview: ImportPreview;
  /** A run that began and was not heard of since the lease ended has ended itself, and left nothing. */
  runsUntil: number | null;
  ranAt: number | null;
  /** What the run did. */
  counts: ImportDone | null;
  /** Whether the file is there, or, once it was run, its refused lines. */
  hasLines: boolean;
};

export type ImportStore = {
  /** In place of what the same bringer kept and did not run; a company's oldest such files go when they are too many. */
  insert(kept: Omit<KeptImport, 'hasLines'>, bytes: Uint8Array): Promise<void>;
  find(companyId: string, bringer: Bringer, id: string): Promise<KeptImport | null>;
  /** Null once it was run. */
  findFile(companyId: string, id: string): Promise<Uint8Array | null>;
  /** One run at a time: false while another one is under way, or after one. */
  begin(companyId: string, id: string, now: number, runsUntil: number): Promise<boolean>;
  /** Every run under way has ended with its process, and left nothing: each file waits again. */
  endRuns(): Promise<void>;
  /** What would happen now; it may be confirmed again. */
  previewAnew(companyId: string, id: string, preview: ImportPreview | null): Promise<void>;
  /** What is kept of a file that was run, as `settle` got it. */
  findRefused(companyId: string, id: string): Promise<Uint8Array | null>;
  /**
   * In the transaction of the run: the file goes, and so do the refused lines of what the same bringer ran before. False
   * when it was run already.
   */
  settle(
    companyId: string,
    bringer: Bringer,
    id: string,
    done: { counts: ImportDone; at: number; refused: Uint8Array | null },
  ): Promise<boolean>;
  /** False while it runs, or when it is not there. */
  remove(companyId: string, bringer: Bringer, id: string, now: number): Promise<boolean>;
};
