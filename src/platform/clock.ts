/** Where the time comes from. Instants are milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
