import type { Language } from '../text/sentences.ts';
import { sentences } from '../text/sentences.ts';

/** Seconds until an instant, at least one: what Retry-After says. */
export const secondsUntil = (at: number, now: number): number => Math.max(1, Math.ceil((at - now) / 1000));

/** "Réessayez dans 3 minutes." */
export const retrySentence = (language: Language, seconds: number): string => {
  const say = sentences(language).web.frame;
  return seconds < 60 ? say.retryInSeconds(seconds) : say.retryInMinutes(Math.ceil(seconds / 60));
};

/** Answers no sooner than `ms` after the request came, so that the time tells nothing (ASVS 6.3.8). */
export const noSooner = async <Result>(ms: number, work: Promise<Result>): Promise<Result> => {
  const elapsed = new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
  const [result] = await Promise.all([work, elapsed]);
  return result;
};
