import { type ResetMode, resetModes } from '../companies/reset-mode.ts';
import type { AccountClass } from '../password-policy/profiles.ts';
import type { Circumstance } from './circumstance.ts';
import type { Delivery, Method } from './method.ts';
import { needsSupervisor } from './proved-methods.ts';

/**
 * What an attacker may hold. All personal data, a patient voice and an honest agent who presses whatever the page allows
 * cost nothing: every attacker has them. Whoever acts as the server's own system user is outside of what rules can hold.
 */
export type Thing =
  /** Reads the person's mails. */
  | 'mailbox'
  /** The person's number rings at the attacker's: a copied card, a forwarding. */
  | 'sim'
  /** The attacker's call shows the person's number. */
  | 'caller-id'
  /** A session of the person, still open somewhere. */
  | 'open-session'
  /** The one of the desk who has the request, bought or taken over. */
  | 'agent'
  /** Another agent, likewise, who is asked for a second opinion. */
  | 'second-agent'
  | 'supervisor'
  /** Another supervisor than the one who has the request: agents are brought back by supervisors. */
  | 'second-supervisor'
  /** An administrator of the person's company, other than the person. */
  | 'company-administrator'
  /**
   * The server's console with an operator's own password: opens accounts of every role at will, whose word does not
   * count while they are new, and prints the letters.
   */
  | 'operator'
  | 'second-operator'
  /** The envelope of emergency access. */
  | 'sealed-code'
  /** Reads every mail that comes or goes. */
  | 'mail-server'
  /** The letter on its way, or the letter box it comes to. */
  | 'letter'
  /** A copy of the database, without the keys that lie elsewhere. */
  | 'database-copy';

export const things: readonly Thing[] = [
  'mailbox',
  'sim',
  'caller-id',
  'open-session',
  'agent',
  'second-agent',
  'supervisor',
  'second-supervisor',
  'company-administrator',
  'operator',
  'second-operator',
  'sealed-code',
  'mail-server',
  'letter',
  'database-copy',
];

/** Whose account it is, and as what the desk sees the request. */
export type Target = {
  accountClass: AccountClass;
  circumstances: readonly Circumstance[];
  /** How the company lets its administrators give an access back; in every way, where nothing is said. */
  administratorModes?: readonly ResetMode[];
};

/** Who has the request: supervisors may have anybody's, and have those of agents alone. */
export type Handler = 'agent' | 'supervisor';

/** The contacts that somebody of the office, or the person's own session, wrote over the person's: they are young then. */
export type Writes = readonly ('email' | 'telephone')[];

/** How somebody tries: at whose desk, and what they wrote before. */
export type Attempt = { handler: Handler; writes: Writes };

/** Everything worth trying. */
export const attemptsOf = (held: ReadonlySet<Thing>, target: Target): Attempt[] => {
  const written: Writes[] = canWrite(held, target) ? [[], ['email'], ['telephone'], ['email', 'telephone']] : [[]];
  return handlersOf(held, target).flatMap((handler) => written.map((writes) => ({ handler, writes })));
};

/** The handlers worth trying: an honest one of each kind does the same, so a supervisor counts where one is held. */
const handlersOf = (held: ReadonlySet<Thing>, { accountClass }: Target): Handler[] => {
  if (accountClass === 'staff') return ['supervisor'];
  return held.has('supervisor') ? ['agent', 'supervisor'] : ['agent'];
};

/** Whether somebody with these things can pass a method, as the person for whom they give themselves out. */
export const canPass = (held: ReadonlySet<Thing>, method: Method, target: Target, attempt: Attempt): boolean => {
  const { handler, writes } = attempt;
  switch (method) {
    case 'mail-code':
      return readsMail(held, writes);
    case 'sms-code':
      // Of two young contacts the code by mail counts alone.
      return readsSms(held, writes) && writes.length < 2;
    case 'call-back':
      // The number is older than any change; but nobody hears whether the agent really called.
      return !writes.includes('telephone') && (held.has('sim') || held.has('operator') || held.has(handler));
    case 'vouching':
      return speaksForCompany(held, target, attempt);
    case 'vouching-link':
      return held.has('mail-server') || speaksForCompany(held, target, attempt);
    case 'second-agent':
      return confirmsAsSecond(held, target, handler);
    case 'own-code':
      return held.has('open-session');
  }
};

/** Whether the access reaches somebody with these things when it goes out this way. */
export const canRead = (held: ReadonlySet<Thing>, delivery: Delivery, { writes }: Attempt): boolean => {
  switch (delivery) {
    case 'link-mail':
    case 'temporary-mail':
      return readsMail(held, writes);
    case 'temporary-sms':
      return readsSms(held, writes);
    case 'sealed-letter':
      return held.has('letter') || held.has('operator');
    case 'read-out':
      // It is said to whoever is on the line.
      return true;
  }
};

/** The ways in that do not lead through the desk. */
export const hasOtherDoor = (held: ReadonlySet<Thing>, target: Target): boolean => {
  const { accountClass, circumstances } = target;
  // Emergency access mails the temporary password to the person: the console shows it to nobody.
  const emergency =
    held.has('operator') &&
    (held.has('second-operator') || held.has('sealed-code')) &&
    readsMail(held, canWrite(held, target) ? ['email'] : []);
  const { administratorModes = resetModes } = target;
  const byOffice = accountClass === 'user' && actsAsAdministrator(held) && !circumstances.includes('disavowed');
  // The two-field form of the company's administrator, for its users (source page); a frozen account stays shut.
  const twoFields = byOffice && administratorModes.includes('chosen');
  // What the administrator has sent goes to the address on file, and to none that is young.
  const isSent = administratorModes.some((mode) => mode !== 'chosen') && !circumstances.includes('contact-changed');
  return emergency || twoFields || (byOffice && isSent && readsMail(held, []));
};

/** Of the person's company. The console makes one where there is none. */
const actsAsAdministrator = (held: ReadonlySet<Thing>): boolean =>
  held.has('company-administrator') || held.has('operator');

/**
 * An administrator may put a contact of the attacker's in the place of a person's of the company, the own included: then
 * it is young.
 */
const canWrite = (held: ReadonlySet<Thing>, target: Target): boolean => {
  const { accountClass, circumstances } = target;
  if (!circumstances.includes('contact-changed') || accountClass === 'staff') return false;
  return writesOwn(held, target) || actsAsAdministrator(held);
};

const writesOwn = (held: ReadonlySet<Thing>, { accountClass }: Target): boolean =>
  accountClass === 'administrator' && held.has('open-session');

const readsMail = (held: ReadonlySet<Thing>, writes: Writes): boolean =>
  held.has('mailbox') || held.has('mail-server') || writes.includes('email');

const readsSms = (held: ReadonlySet<Thing>, writes: Writes): boolean => held.has('sim') || writes.includes('telephone');

/**
 * An administrator made a moment ago, and one who wrote the person's contacts, is believed together with a second agent
 * alone. What the person's own session wrote, the administrator did not.
 */
const speaksForCompany = (held: ReadonlySet<Thing>, target: Target, { handler, writes }: Attempt): boolean => {
  const isAlone = held.has('company-administrator') && (writes.length === 0 || writesOwn(held, target));
  return isAlone || (actsAsAdministrator(held) && confirmsAsSecond(held, target, handler));
};

const confirmsAsSecond = (held: ReadonlySet<Thing>, target: Target, handler: Handler): boolean => {
  // The supervisor who has the request is not the second person.
  const asSupervisor = held.has(handler === 'supervisor' ? 'second-supervisor' : 'supervisor');
  return asSupervisor || (held.has('second-agent') && !needsSupervisor(target.circumstances));
};
