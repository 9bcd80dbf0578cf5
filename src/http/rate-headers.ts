import { type RateLimit, secondsLeft } from './rate-limit.ts';

/** What is left of a limit, for programs (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateHeaders = (name: string, limit: RateLimit, source: string, now: number): Record<string, string> => ({
  'ratelimit-policy': `"${name}";q=${limit.perMinute};w=60`,
  ratelimit: `"${name}";r=${limit.left(source, now)};t=${secondsLeft(now)}`,
});
