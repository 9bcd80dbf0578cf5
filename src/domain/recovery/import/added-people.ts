import { countEach } from '../../../platform/count-each.ts';
import { ManyTexts } from '../../../platform/many-texts.ts';
import type { PersonDetails } from '../../accounts/person-details.ts';
import type { AddedPerson } from './import-outcome.ts';

/** The people whom a file adds, and the lines they stand on. No mail address is there twice. */
export class AddedPeople {
  readonly #places = new Map<string, number>();
  readonly #lines: number[] = [];
  readonly #companyIds: string[] = [];
  readonly #texts = new ManyTexts();
  #order: [companyId: string, places: number[]][] | null = null;

  get size(): number {
    return this.#lines.length;
  }

  /** `key`: of the mail address. */
  add(key: string, line: number, person: AddedPerson): void {
    this.#places.set(key, this.#texts.add(textOf(person)));
    this.#lines.push(line);
    this.#companyIds.push(person.companyId);
  }

  /** The line that adds the person with this address. */
  lineOf(key: string): number | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#lines[place];
  }

  /** How many each company gets. */
  counts(): Map<string, number> {
    return countEach(this.#companyIds);
  }

  /**
   * Company by company, then by mail address: neighbours in the indexes stand together, and two imports do not wait for
   * each other in a circle. Once they are in order nobody is added.
   */
  *inOrder(): Generator<AddedPerson> {
    this.#order ??= this.#sorted();
    for (const [companyId, places] of this.#order) {
      for (const place of places) yield personOf(this.#texts.at(place), companyId);
    }
  }

  #sorted(): [companyId: string, places: number[]][] {
    const ofCompany = new Map<string, number[]>();
    // Keys are sorted as they are: to call a function for each pair takes twice as long.
    for (const key of [...this.#places.keys()].sort()) {
      const place = this.#places.get(key) ?? 0;
      const companyId = this.#companyIds[place] ?? '';
      const places = ofCompany.get(companyId);
      if (places) places.push(place);
      else ofCompany.set(companyId, [place]);
    }
    this.#places.clear();
    return [...ofCompany].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

/** No detail has a line break: none that has one can be kept. */
const parting = '\n';

const textOf = ({ email, firstName, lastName, telephone, language, role, groupId }: PersonDetails): string =>
  [email, firstName, lastName, telephone ?? '', language, role, groupId ?? ''].join(parting);

const personOf = (text: string, companyId: string): AddedPerson => {
  const [email = '', firstName = '', lastName = '', telephone, language, role, groupId] = text.split(parting);
  return {
    email,
    firstName,
    lastName,
    telephone: telephone || null,
    language: language as AddedPerson['language'],
    role: role as AddedPerson['role'],
    groupId: groupId || null,
    companyId,
  };
};
