import { type Account, fullName } from '../domain/accounts/account.ts';
import { showPerson } from '../domain/accounts/show-account.ts';
import { shownTelephone } from '../domain/accounts/telephone-number.ts';
import { viewAccount } from '../domain/accounts/view-account.ts';
import { personNow } from '../domain/password-policy/list-people.ts';
import { viewDelegation } from '../domain/recovery/delegate-groups.ts';
import { dates } from '../text/dates.ts';
import { invitationInWords } from '../text/invitation-words.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findPerson, isAnswer, type NamedPerson, targetOf } from './find-person.ts';
import { layOutFacts } from './lay-out-table.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `user show`: all that the page of a person shows of the account, and nothing secret. */
export const showUser = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedPerson,
): Promise<Answer> => {
  const found = await findPerson(installation, language, named);
  if (isAnswer(found)) return found;
  const account = await viewAccount(installation, operator, targetOf(found));
  if (account === 'not-allowed') throw new Error('The console may see accounts.');
  if (account === 'unknown') {
    return refused('unknown', sentences(language).cli.unknownAccount(printable(named.email.trim())));
  }
  const known = await gather(installation, account);
  const { person, company, group, waiting, administers } = known;
  return done('found', factsOf(installation, language, known), {
    account: {
      ...showPerson(person),
      company: company?.name ?? null,
      group,
      waitingEmail: waiting && { email: waiting.email, expiresAt: new Date(waiting.expiresAt).toISOString() },
      administers,
    },
  });
};

type Known = Awaited<ReturnType<typeof gather>>;

const gather = async (installation: OpenedInstallation, account: Account) => {
  const { storage, clock } = installation;
  const { companyId, id } = account;
  const [company, groups, waiting, delegation, person] = await Promise.all([
    storage.companies.find(companyId),
    storage.groups.list(companyId),
    storage.emailChanges.findWaiting(companyId, id, clock.now()),
    viewDelegation(installation, operator, targetOf(account)),
    personNow(installation, account),
  ]);
  const nameOf = (groupId: string | null): string | null => groups.find((group) => group.id === groupId)?.name ?? null;
  return {
    person,
    company,
    group: nameOf(account.groupId),
    waiting,
    administers: typeof delegation === 'string' ? null : delegation.delegated.flatMap((one) => nameOf(one) ?? []),
  };
};

const factsOf = (
  { settings, clock }: OpenedInstallation,
  language: Language,
  { person, company, group, waiting, administers }: Known,
): string[] => {
  const { cli: text, web } = sentences(language);
  const { facts, ...say } = text.users;
  const { moment } = dates(language, settings.timeZone);
  const orNever = (at: number | null): string => (at === null ? text.never : moment(at));
  return layOutFacts([
    [facts.name, fullName(person)],
    [facts.email, person.email],
    ...(waiting ? [[facts.waits, say.until(waiting.email, moment(waiting.expiresAt))] as const] : []),
    [facts.company, company?.name ?? ''],
    [facts.role, text.roles[person.role]],
    [facts.group, group ?? text.none],
    ...(administers ? [[facts.administers, administers.join(', ') || text.none] as const] : []),
    [facts.standing, web.peopleList.standings[person.standing]],
    [facts.language, person.language],
    [facts.telephone, person.telephone === null ? text.none : shownTelephone(person.telephone, language)],
    [facts.created, moment(person.createdAt)],
    [facts.lastSignedIn, orNever(person.lastSignedInAt)],
    person.passwordSetAt === null
      ? [facts.password, say.noPassword]
      : [facts.passwordSet, moment(person.passwordSetAt)],
    ...(person.invitation
      ? [[facts.invitation, invitationInWords(language, settings.timeZone, person.invitation, clock.now())] as const]
      : []),
    ...(person.mustChange ? [[facts.mustChange, say.yes] as const] : []),
  ]);
};
