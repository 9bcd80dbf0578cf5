import { type Language, type Sentences, sentences } from './sentences.ts';

type Person = Sentences['web']['config']['person'];
type Through = keyof Sentences['oneUser']['history']['through'];

type Line = {
  event: { action: keyof Sentences['web']['account']['history'] };
  changed: readonly (keyof Person)[];
  through: Through | null;
};

/** What a line of somebody's history tells: what happened, which details it changed, and among how many. */
export const whatHappened = (language: Language, { event, changed, through }: Line): string => {
  const { oneUser, web } = sentences(language);
  const say = oneUser.history;
  const what = web.account.history[event.action];
  const fields = changed.map((field) => web.config.person[field]).join(', ');
  const told = fields === '' ? what : say.changed(what, fields);
  return through === null ? told : `${told} (${say.through[through]})`;
};

type Actor = { kind: 'colleague'; name: string } | { kind: Stranger; name?: string | null };
type Stranger = keyof Sentences['oneUser']['history']['actors'];

/** Who did it: by name, as far as the company knows one. */
export const whoDidIt = (language: Language, by: Actor): string => {
  if (by.kind === 'colleague') return by.name;
  const what = sentences(language).oneUser.history.actors[by.kind];
  return by.name ? `${what} (${by.name})` : what;
};
