import { dates } from './dates.ts';
import { type Language, sentences } from './sentences.ts';

type Invitation = { sentAt: number; endsAt: number };

/** When somebody was invited, and until when the invitation opens, or since when it does not. */
export const invitationInWords = (
  language: Language,
  timeZone: string,
  { sentAt, endsAt }: Invitation,
  now: number,
): string => {
  const say = sentences(language).oneUser.invitation;
  const { moment } = dates(language, timeZone);
  return (now < endsAt ? say.open : say.over)(moment(sentAt), moment(endsAt));
};

/** The same in a line of a list. */
export const invitationInShort = (
  language: Language,
  timeZone: string,
  { sentAt, endsAt }: Invitation,
  now: number,
): string => {
  const say = sentences(language).oneUser.invitation;
  const { day } = dates(language, timeZone);
  return now < endsAt ? say.sentOn(day(sentAt)) : say.endedOn(day(endsAt));
};
