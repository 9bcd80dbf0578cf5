import { newIdsInOrder, type Random } from '../../../platform/random.ts';
import { isStaff, type Role, searchKey } from '../../accounts/account.ts';
import type { Actor } from '../../accounts/actor.ts';
import { hasUnreadableCharacters } from '../../accounts/person-details.ts';
import { type PeopleReach, type ReachDeps, reachOf } from '../../accounts/reach.ts';
import { rolesToGive } from '../../accounts/who-may.ts';
import type { Company } from '../../companies/company.ts';
import { type CompanyStore, companyKey } from '../../companies/company-store.ts';
import type { Group } from '../../companies/group.ts';

/** The people of one company, or, for the operator, of those that a column of the file names. */
export type ImportScope = { companyId: string } | { everyCompany: true; createsCompanies: boolean };

/** A company that lines of the file belong to, with all that judging them takes. */
export type LineHome = {
  company: Pick<Company, 'id' | 'name' | 'kind'>;
  isNew: boolean;
  reach: PeopleReach;
  /** Those within reach, by the key of their names. */
  groups: ReadonlyMap<string, Group>;
  roles: readonly Role[];
};

export type HomeDeps = ReachDeps & { storage: { companies: CompanyStore }; random: Random };

/** Finds a company of the file by its name, once. */
export class LineHomes {
  readonly #deps: HomeDeps;
  readonly #actor: Actor;
  readonly #scope: ImportScope;
  readonly #homes = new Map<string, LineHome | null>();
  /** The names of new companies stand side by side in the indexes, as their people are written. */
  readonly #place: number;

  constructor(deps: HomeDeps, actor: Actor, scope: ImportScope) {
    this.#deps = deps;
    this.#actor = actor;
    this.#scope = scope;
    this.#place = deps.random.integer(2 ** 44);
  }

  get all(): LineHome[] {
    return [...this.#homes.values()].filter((home) => home !== null);
  }

  /** Null: there is no such company, or the actor has no business there. */
  async find(name: string): Promise<LineHome | null> {
    const key = 'companyId' in this.#scope ? '' : companyKey(name);
    const known = this.#homes.get(key);
    if (known !== undefined) return known;
    const home = await this.#look(name);
    this.#homes.set(key, home);
    return home;
  }

  async #look(name: string): Promise<LineHome | null> {
    const { companies } = this.#deps.storage;
    const scope = this.#scope;
    const company = 'companyId' in scope ? await companies.find(scope.companyId) : await companies.findByName(name);
    if (company) return homeOf(this.#deps, this.#actor, company);
    const isAName = name !== '' && name.length <= 200 && !hasUnreadableCharacters(name);
    if ('companyId' in scope || !scope.createsCompanies || !isAName) return null;
    const [id = ''] = newIdsInOrder(this.#deps.random, this.#place + this.#homes.size, 1);
    return {
      company: { id, name, kind: 'client' },
      isNew: true,
      reach: { companyId: id, groupIds: null },
      groups: new Map(),
      roles: rolesIn('client', this.#actor),
    };
  }
}

/** Null where the actor may import nobody. */
export const homeOf = async (deps: ReachDeps, actor: Actor, company: LineHome['company']): Promise<LineHome | null> => {
  const reach = await reachOf(deps, actor, 'import-accounts', company.id);
  if (!reach) return null;
  const groups = await deps.storage.groups.list(company.id);
  const reached = groups.filter(({ id }) => reach.groupIds === null || reach.groupIds.includes(id));
  return {
    company,
    isNew: false,
    reach,
    groups: new Map(reached.map((group) => [searchKey(group.name), group])),
    roles: rolesIn(company.kind, actor),
  };
};

const rolesIn = (kind: Company['kind'], actor: Actor): readonly Role[] =>
  rolesToGive(actor).filter((role) => (kind === 'operating') === isStaff(role));

/** By which rights and groups lines are judged; when it differs, so may the outcome. */
export const judgedBy = ({ reach, groups, roles }: LineHome): string => JSON.stringify([reach, [...groups], roles]);
