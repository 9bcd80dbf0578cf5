import { countEach } from '../../../platform/count-each.ts';
import { ManyTexts } from '../../../platform/many-texts.ts';
import type { Account } from '../../accounts/account.ts';
import type { ChangedField, ChangedPerson } from './import-outcome.ts';

/** The people whom a file changes, as they were judged and as they would be, outside the heap. */
export class ChangedPeople {
  readonly #texts = new ManyTexts();
  readonly #companyIds: string[] = [];

  get size(): number {
    return this.#companyIds.length;
  }

  add({ before, after, fields }: ChangedPerson): void {
    const values = kept.map((field) => before[field]);
    this.#texts.add(JSON.stringify([values, fields, fields.map((field) => after[field])]));
    this.#companyIds.push(before.companyId);
  }

  /** How many of each company. */
  counts(): Map<string, number> {
    return countEach(this.#companyIds);
  }

  /** Company by company, so that two imports do not wait for each other in a circle. */
  *inOrder(): Generator<ChangedPerson> {
    const places = Map.groupBy(this.#companyIds.keys(), (place) => this.#companyIds[place] ?? '');
    for (const companyId of [...places.keys()].sort()) {
      for (const place of places.get(companyId) ?? []) yield changeOf(this.#texts.at(place));
    }
  }
}

/** Every detail of an account has a place among those that are kept: one that is left out does not compile. */
const placeOf: Readonly<Record<keyof Account, number>> = {
  ...{ id: 0, companyId: 1, role: 2, groupId: 3, email: 4, firstName: 5, lastName: 6, telephone: 7, language: 8 },
  ...{ state: 9, emailSince: 10, telephoneSince: 11, createdAt: 12, lastSignedInAt: 13 },
};

const kept = Object.keys(placeOf) as (keyof Account)[];

const changeOf = (text: string): ChangedPerson => {
  const [values, fields, newValues]: [unknown[], ChangedField[], unknown[]] = JSON.parse(text);
  const before = recordOf(kept, values) as Account;
  return { before, after: { ...before, ...recordOf(fields, newValues) }, fields };
};

const recordOf = (names: readonly string[], values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name, place) => [name, values[place]]));
