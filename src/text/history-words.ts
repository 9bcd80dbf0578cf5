import { type Language, type Sentences, sentences } from './sentences.ts';

type Person = Sentences['web']['config']['person'];
type Through = keyof Sentences['oneUser']['history']['through'];

type Role = keyof Sentences['web']['account']['roles'];
type Group = { name: string | null } | null;

type Line = {
  event: { action: keyof Sentences['web']['account']['history'] };
  changed: readonly (keyof Person)[];
  role: { from: Role; to: Role } | null;
  group: { from: Group; to: Group } | null;
  through: Through | null;
};

/** What a line of somebody's history tells: what happened, which details it changed, role and group from what to what, and among how many. */
export const whatHappened = (language: Language, { event, changed, role, group, through }: Line): string => {
  const { oneUser, web } = sentences(language);
  const say = oneUser.history;
  const what = web.account.history[event.action];
  const roles = web.account.roles;
  const groupName = (one: Group): string => (one === null ? web.peopleList.none : (one.name ?? say.groupGone));
  const moved = {
    role: role && `${roles[role.from]} → ${roles[role.to]}`,
    groupId: group && `${groupName(group.from)} → ${groupName(group.to)}`,
  };
  const fields = changed
    .map((field) => {
      const label = web.config.person[field];
      const way = field === 'role' || field === 'groupId' ? moved[field] : null;
      return way ? `${label} (${way})` : label;
    })
    .join(', ');
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
