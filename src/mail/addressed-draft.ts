import { spell } from '../domain/credentials/spelling-sheet.ts';
import type { Colour } from '../platform/colour.ts';
import type { Secret } from '../platform/secret.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { spelledLines } from '../text/spelled-lines.ts';
import type { Draft } from './message.ts';
import type { supportContacts } from './support-contacts.ts';

/** What both parts of a mail are written from. */
export type AddressedDraft = Draft & {
  name: string;
  language: Language;
  service: string;
  colour: Colour | undefined;
  /** Where the help tells what each message means. */
  why: { text: string; url: string };
  contacts: ReturnType<typeof supportContacts>;
};

/** The last words: who sent it. */
export const closing = ({ language, service, byPerson }: AddressedDraft): string => {
  const say = sentences(language).mail;
  return byPerson ? say.byPerson(service) : say.automatic(service);
};

/** A password sign by sign, a line a group. */
export const spelledOut = (secret: Secret, language: Language): string[] =>
  spelledLines(sentences(language), spell(secret.reveal()));
