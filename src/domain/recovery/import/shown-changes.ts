import { type Account, searchKey } from '../../accounts/account.ts';
import type { PersonLine } from '../../accounts/people-file.ts';
import type { ChangedPerson, ImportPreview, RoleCounts } from './import-outcome.ts';
import { shownOfEach } from './shown-additions.ts';

export type NotedChange = ChangedPerson & { line: PersonLine; isOther: boolean };

/** The first people who are changed, those that are to be checked before the rest, and what all these changes come to. */
export class ShownChanges {
  readonly #byWeight: NotedChange[][] = [];
  readonly #emptied = { telephone: 0, groupId: 0 };
  readonly #given: RoleCounts = {};
  readonly #taken: RoleCounts = {};
  #otherNames = 0;

  note(line: PersonLine, { before, after, fields }: ChangedPerson): void {
    const change = { before, after, fields, line, isOther: isOtherName({ before, after, fields }) };
    const weight = weightOf(change);
    const alike = this.#byWeight[weight] ?? [];
    this.#byWeight[weight] = alike;
    if (alike.length < shownOfEach) alike.push(change);
    if (change.isOther) this.#otherNames += 1;
    for (const field of ['telephone', 'groupId'] as const) {
      if (after[field] === null && fields.includes(field)) this.#emptied[field] += 1;
    }
    if (before.role === after.role) return;
    if (after.role !== 'user') this.#given[after.role] = (this.#given[after.role] ?? 0) + 1;
    if (before.role !== 'user') this.#taken[before.role] = (this.#taken[before.role] ?? 0) + 1;
  }

  get told(): Required<Pick<ImportPreview, 'emptied' | 'otherNames'>> & { given: RoleCounts; taken: RoleCounts } {
    return {
      emptied: { ...this.#emptied },
      otherNames: this.#otherNames,
      given: { ...this.#given },
      taken: { ...this.#taken },
    };
  }

  get first(): NotedChange[] {
    return this.#byWeight.flat().slice(0, shownOfEach);
  }
}

/** None of the names of before is left: the line may mean somebody else. */
const isOtherName = ({ before, after, fields }: ChangedPerson): boolean => {
  if (!fields.includes('firstName') || !fields.includes('lastName')) return false;
  const names = namesOf(before);
  return !namesOf(after).some((name) => names.includes(name));
};

/** Of many names “de” or “le” is a part, and would be left of any of them. */
const namesOf = ({ firstName, lastName }: Account): string[] => {
  const names = searchKey(`${firstName} ${lastName}`).split(/[\s'-]+/u);
  const long = names.filter((name) => name.length > 2);
  return long.length === 0 ? names : long;
};

/** Those that are to be checked come first: a mistake in rights weighs most, then in the person, then what is erased. */
const weightOf = ({ after, fields, isOther }: NotedChange): number => {
  if (fields.includes('role')) return 0;
  if (isOther) return 1;
  return fields.some((field) => after[field] === null) ? 2 : 3;
};
