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

/** The handlers worth trying: an honest one of each kind does the same, so a supervisor counts where one is held. */
export const handlersOf = (held: ReadonlySet<Thing>, { accountClass }: Target): Handler[] => {
  if (accountClass === 'staff') return ['supervisor'];
  return held.has('supervisor') ? ['agent', 'supervisor'] : ['agent'];
};

/** Whether somebody with these things can pass a method, as the person for whom they give themselves out. */
export const canPass = (held: ReadonlySet<Thing>, method: Method, target: Target, handler: Handler): boolean => {
  switch (method) {
    case 'mail-code':
      return readsMail(held, target);
    case 'sms-code':
      return readsSms(held, target);
    case 'call-back':
      // The number is older than any change; but nobody hears whether the agent really called.
      return held.has('sim') || held.has('operator') || held.has(handler);
    case 'vouching':
      // An administrator made a moment ago is believed together with a second agent alone.
      return held.has('company-administrator') || (held.has('operator') && confirmsAsSecond(held, target, handler));
    case 'vouching-link':
      return held.has('company-administrator') || held.has('mail-server');
    case 'second-agent':
      return confirmsAsSecond(held, target, handler);
    case 'own-code':
      return held.has('open-session');
  }
};

/** Whether the access reaches somebody with these things when it goes out this way. */
export const canRead = (held: ReadonlySet<Thing>, delivery: Delivery, target: Target): boolean => {
  switch (delivery) {
    case 'link-mail':
    case 'temporary-mail':
      return readsMail(held, target);
    case 'temporary-sms':
      return readsSms(held, target);
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
    held.has('operator') && (held.has('second-operator') || held.has('sealed-code')) && readsMail(held, target);
  const { administratorModes = resetModes } = target;
  const byOffice = accountClass === 'user' && actsAsAdministrator(held) && !circumstances.includes('disavowed');
  // The two-field form of the company's administrator, for its users (source page); a frozen account stays shut.
  const twoFields = byOffice && administratorModes.includes('chosen');
  // What the administrator has sent goes to the address on file, and to none that is young.
  const isSent = administratorModes.some((mode) => mode !== 'chosen') && !circumstances.includes('contact-changed');
  return emergency || twoFields || (byOffice && isSent && readsMail(held, target));
};

/** Of the person's company. The console makes one where there is none. */
const actsAsAdministrator = (held: ReadonlySet<Thing>): boolean =>
  held.has('company-administrator') || held.has('operator');

/**
 * An administrator may have put an address of the attacker's in the place of a person's of the company, the own
 * included: then it is young.
 */
const wroteContact = (held: ReadonlySet<Thing>, { accountClass, circumstances }: Target): boolean => {
  const isOwn = accountClass === 'administrator' && held.has('open-session');
  return circumstances.includes('contact-changed') && accountClass !== 'staff' && (isOwn || actsAsAdministrator(held));
};

const readsMail = (held: ReadonlySet<Thing>, target: Target): boolean =>
  held.has('mailbox') || held.has('mail-server') || wroteContact(held, target);

const readsSms = (held: ReadonlySet<Thing>, target: Target): boolean => held.has('sim') || wroteContact(held, target);

const confirmsAsSecond = (held: ReadonlySet<Thing>, target: Target, handler: Handler): boolean => {
  // The supervisor who has the request is not the second person.
  const asSupervisor = held.has(handler === 'supervisor' ? 'second-supervisor' : 'supervisor');
  return asSupervisor || (held.has('second-agent') && !needsSupervisor(target.circumstances));
};
