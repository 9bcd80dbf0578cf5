/** A request that its caller may send again: named by the caller, kept for a day. */
export type RepeatableRequest = {
  /** The key or the account that asks. */
  caller: string;
  /** The name that the caller gave the request. */
  key: string;
  /** SHA-256 of what is asked. */
  fingerprint: string;
  /** Which of several attempts this is. */
  claim: string;
};

/** What was answered; the content is encrypted. */
export type KeptAnswer = { status: number; sealed: Uint8Array };

export type ClaimOutcome =
  | { kind: 'claimed' }
  /** The same name stands for something else. */
  | { kind: 'other-request' }
  /** Another attempt has it at this moment. */
  | { kind: 'under-way' }
  /** It was done; what was answered is not known any more. */
  | { kind: 'done' }
  | { kind: 'answered'; answer: KeptAnswer };

export type AnsweredRequestStore = {
  /** An attempt that wrote nothing loses its claim at `leasedUntil`; nothing older than `since` counts. */
  claim(request: RepeatableRequest, times: { now: number; leasedUntil: number; since: number }): Promise<ClaimOutcome>;
  /**
   * Inside the transaction of the effect: it was done by this claim. False when the claim is another's by now; the
   * transaction must then not be committed.
   */
  noteDone(request: RepeatableRequest): Promise<boolean>;
  /** The answer of this claim, for whoever asks again. */
  keepAnswer(request: RepeatableRequest, answer: KeptAnswer): Promise<void>;
  /** Gives the claim back, unless something was done. */
  release(request: RepeatableRequest): Promise<void>;
  /** It was done and nobody keeps the answer: nobody need wait for it. */
  settle(request: RepeatableRequest): Promise<void>;
};
