/**
 * How a company's administrators may give an access back, the strongest first: a link to the address on file, a temporary
 * password to the address on file, a password that the administrator chooses.
 */
export const resetModes = ['link', 'temporary', 'chosen'] as const;
export type ResetMode = (typeof resetModes)[number];

/** From when on each may be used; null: it is switched off. */
export type ResetModes = Readonly<Record<ResetMode, number | null>>;

export const isUsable = (modes: ResetModes, mode: ResetMode, now: number): boolean => {
  const since = modes[mode];
  return since !== null && since <= now;
};
