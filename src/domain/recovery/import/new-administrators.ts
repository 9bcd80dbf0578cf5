import { type Account, fullName } from '../../accounts/account.ts';
import { isAdministrator, mostNamed } from '../tell-of-roles.ts';

/** The administrators that an import makes of each company: the first by their names, all by their number. */
export class NewAdministrators {
  readonly #of = new Map<string, { names: string[]; count: number }>();

  /** Nobody else is kept. */
  note(person: Pick<Account, 'companyId' | 'role' | 'firstName' | 'lastName'>): void {
    if (!isAdministrator(person)) return;
    const known = this.#of.get(person.companyId) ?? { names: [], count: 0 };
    if (known.names.length < mostNamed) known.names.push(fullName(person));
    known.count += 1;
    this.#of.set(person.companyId, known);
  }

  of(companyId: string): { names: readonly string[]; count: number } | undefined {
    return this.#of.get(companyId);
  }
}
