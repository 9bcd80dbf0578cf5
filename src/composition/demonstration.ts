import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Account, Role } from '../domain/accounts/account.ts';
import { createCompany } from '../domain/accounts/create-company.ts';
import { setPostalAddress } from '../domain/accounts/set-postal-address.ts';
import type { Company } from '../domain/companies/company.ts';
import { generateTemporaryPassword } from '../domain/credentials/temporary-password.ts';
import { chooseProfile } from '../domain/password-policy/choose-profile.ts';
import { classesOf, dayOf } from '../domain/password-policy/profile-choice.ts';
import { hours } from '../platform/clock.ts';
import { newId } from '../platform/random.ts';
import type { Secret } from '../platform/secret.ts';
import { sentences } from '../text/sentences.ts';
import type { Installation } from './installation.ts';

/** A person of the example; `password` is null once the person has chosen another. */
export type DemonstrationPerson = { role: Role; company: string; email: string; password: string | null };

/**
 * The example's companies and people, made at the first start with freshly generated passwords, which are kept in the
 * demonstration's own data directory so that a restart can list them again. Refuses a database that holds anything else.
 */
export const openDemonstration = async (
  installation: Installation,
): Promise<DemonstrationPerson[] | 'not-a-demonstration'> => {
  const file = join(installation.config.data, 'demonstration.json');
  const companies = await installation.storage.companies.list();
  if (companies.length === 0) {
    const people = await makePeople(installation);
    writeFileSync(file, JSON.stringify(people, null, 2), { mode: 0o600 });
    return people.map(({ role, company, email, password }) => ({ role, company, email, password }));
  }
  const kept = readKept(file);
  return kept ? stillTrue(installation, kept) : 'not-a-demonstration';
};

type Kept = z.infer<typeof keptPeople>;

const keptPeople = z.array(
  z.object({
    role: z.enum(['operator', 'supervisor', 'agent', 'administrator', 'delegate', 'user']),
    company: z.string(),
    email: z.string(),
    password: z.string(),
    setAt: z.number(),
  }),
);

const readKept = (file: string): Kept | null => {
  try {
    return keptPeople.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};

const stillTrue = (installation: Installation, kept: Kept): Promise<DemonstrationPerson[]> =>
  Promise.all(
    kept.map(async ({ role, company, email, password, setAt }) => {
      const account = await installation.storage.accounts.findByEmail(email);
      const credential = account && (await installation.storage.credentials.find(account.companyId, account.id));
      const unchanged = credential?.hash && credential.setBy === 'installation' && credential.setAt === setAt;
      return { role, company, email, password: unchanged ? password : null };
    }),
  );

/** With a number, of those that nobody has (ARCEP keeps 06 39 98 for works of fiction), or without. */
type Member = [role: Role, firstName: string, lastName: string, telephone?: string];

const staff: Member[] = [
  ['operator', 'Odile', 'Marchand'],
  // Emergency access takes two.
  ['operator', 'Olivier', 'Perrin'],
  ['supervisor', 'Samir', 'Benali'],
  ['agent', 'Agathe', 'Lefèvre'],
  ['agent', 'Aurélien', 'Weber'],
];

/** A part of a company: whom it has, and the delegate who administers them. */
type Part = { name: string; members: string[]; delegate?: string };

type Example = { name: string; host: string; address: string[]; people: Member[]; parts: Part[] };

const clients: Example[] = [
  {
    name: 'Ardoise & Fils',
    host: 'ardoise.example',
    address: ['12 rue des Ardoisiers', '57000 METZ'],
    people: [
      ['administrator', 'Claire', 'Dumont', '+33639980101'],
      ['user', 'Jeanne', 'Martin', '+33639980102'],
      ['user', 'Karim', 'Haddad', '+33639980103'],
      ['user', 'Élodie', 'Rousseau'],
      ['delegate', 'Denis', 'Faure', '+33639980104'],
    ],
    parts: [
      { name: 'Atelier', members: ['Jeanne', 'Élodie', 'Denis'], delegate: 'Denis' },
      { name: 'Comptabilité', members: ['Karim'] },
    ],
  },
  {
    name: 'Moselle Logistique',
    host: 'moselle.example',
    address: ['3 quai de la Moselle', 'L-5405 BECH-KLEINMACHER', 'LUXEMBOURG'],
    people: [
      ['administrator', 'Marc', 'Schneider', '+33639980201'],
      ['user', 'Nathalie', 'Klein', '+33639980202'],
      ['user', 'Paulo', 'Ferreira'],
      ['user', 'Inès', 'Garnier'],
    ],
    parts: [],
  },
];

const makePeople = async (installation: Installation): Promise<Kept> => {
  const operating: Example = { name: 'Conselio', host: 'conselio.example', address: [], people: staff, parts: [] };
  const people: Kept = [];
  for (const { name, host, address, people: members, parts } of [operating, ...clients]) {
    const kind = name === operating.name ? 'operating' : 'client';
    const made = await createCompany(installation, { kind: 'console' }, { name, kind, profile: 'eko' });
    if (made.kind !== 'created') throw new Error(`The example's company ${name} could not be made: ${made.kind}`);
    await chooseRules(installation, made.company, members[0] ?? ['operator', '', name]);
    await setPostalAddress(installation, { kind: 'console' }, { companyId: made.company.id, lines: address });
    const groups = parts.map((part) => ({ ...part, id: newId(installation.random), companyId: made.company.id }));
    for (const { id, companyId, name } of groups) await installation.storage.groups.insert({ id, companyId, name });
    for (const [role, firstName, lastName, telephone = null] of members) {
      const groupId = groups.find((group) => group.members.includes(firstName))?.id ?? null;
      const email = `${plain(firstName)}.${plain(lastName)}@${host}`;
      const person = { role, firstName, lastName, email, telephone, groupId };
      const { id, password, setAt } = await makePerson(installation, made.company, person);
      const delegated = groups.filter(({ delegate }) => delegate === firstName).map((group) => group.id);
      await installation.storage.groups.delegate(made.company.id, id, delegated);
      people.push({ role, company: name, email, password: password.reveal(), setAt });
    }
  }
  return people;
};

/** The example's rules are those of the source page, which departs from today's texts: the example says so. */
const chooseRules = async (
  installation: Installation,
  company: Company,
  [, firstName, lastName]: Member,
): Promise<void> => {
  const today = Temporal.PlainDate.from(dayOf(installation.clock.now(), installation.timeZone));
  for (const accountClass of classesOf(company)) {
    const outcome = await chooseProfile(
      installation,
      { kind: 'console' },
      { companyId: company.id, accountClass },
      {
        ...{ profile: 'eko', versionSeen: 0, owner: `${firstName} ${lastName}` },
        reason: sentences(installation.config.language).cli.serve.reasonForRules,
        reviewOn: today.add({ years: 1 }).toString(),
      },
    );
    if (outcome.kind !== 'chosen') throw new Error(`The example's rules could not be chosen: ${outcome.kind}`);
  }
};

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const makePerson = async (
  { storage, hasher, random, clock }: Installation,
  company: Company,
  person: Pick<Account, 'role' | 'firstName' | 'lastName' | 'email' | 'telephone' | 'groupId'>,
): Promise<{ id: string; password: Secret; setAt: number }> => {
  const password = generateTemporaryPassword(random);
  const setAt = clock.now();
  // The example's people have been on file for long, as those of a real application have.
  const longKnown = setAt - hours(24 * 90);
  const account: Account = {
    id: newId(random),
    companyId: company.id,
    ...person,
    language: 'fr',
    state: 'active',
    emailSince: longKnown,
    telephoneSince: longKnown,
    createdAt: setAt,
    lastSignedInAt: null,
  };
  const hash = await hasher.hash(password, 'demonstration');
  await storage.transaction(async (tx) => {
    await tx.accounts.insert(account);
    const owner = { companyId: company.id, accountId: account.id };
    await tx.credentials.replace(
      { ...owner, hash, setBy: 'installation', setAt, mustChange: false, changeAdvised: false },
      0,
    );
    await tx.audit.append({
      companyId: company.id,
      at: setAt,
      action: 'account-created',
      actor: { kind: 'system', id: null },
      accountId: account.id,
      source: null,
      details: { role: account.role },
    });
  });
  return { id: account.id, password, setAt };
};
