import { type Language, sentences } from '../../text/sentences.ts';

/** "12 minutes", "3 heures", "2 jours": how long somebody has been waiting. */
export const waited = (language: Language, since: number, now: number): string => {
  const say = sentences(language).web.desk.waited;
  const minutes = Math.floor((now - since) / 60_000);
  if (minutes < 1) return say.moment;
  if (minutes < 60) return say.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? say.hours(hours) : say.days(Math.floor(hours / 24));
};
