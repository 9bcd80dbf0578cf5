import { plural } from '../dates.ts';

const list = (words: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(words);

const either = (words: readonly string[]): string => new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

/** What the desk asks before it brings somebody back, and what an attacker would have to hold: pages, mails, commands. */
export const deskPolicy = {
  and: list,
  or: either,
  classes: { user: 'User', administrator: 'Administrator', staff: 'Support agent' },
  parts: {
    usual: 'As usual',
    'contact-changed': 'Contact changed lately',
    'second-reset': 'Second reset in 7 days',
    'outside-hours': 'Outside opening hours',
    'several-requests': 'Several requests of one company',
    'new-country': 'New country',
    'repeated-calls': 'Repeated calls',
    'busy-agent': 'Very busy agent',
    disavowed: 'Incident open, or account blocked',
  },
  things: {
    mailbox: 'the mailbox',
    sim: 'the telephone number (SIM card)',
    'caller-id': 'a displayed number that looks alike',
    'open-session': 'a session that is still open',
    agent: 'a support agent',
    'second-agent': 'a second agent',
    supervisor: 'a support supervisor',
    'second-supervisor': 'a second supervisor',
    'company-administrator': 'an administrator of the company',
    operator: 'an operator (at the console)',
    'second-operator': 'a second operator',
    'sealed-code': 'the sealed code',
    'mail-server': 'the mail server',
    letter: 'the letter on its way',
    'database-copy': 'a copy of the database',
  },
  methods: {
    'mail-code': 'code by e-mail',
    'sms-code': 'code by SMS',
    'call-back': 'call back to the number on file',
    vouching: 'confirmation by the company',
    'vouching-link': 'confirmation by the company through a link',
    'second-agent': 'second agent',
    'own-code': 'code shown on the account',
  },
  deliveries: {
    'link-mail': 'link by e-mail',
    'temporary-mail': 'temporary password by e-mail',
    'temporary-sms': 'temporary password by SMS',
    'sealed-letter': 'sealed letter',
    'read-out': 'read out on the telephone',
  },
  channels: { mail: 'e-mail', sms: 'SMS', telephone: 'telephone', letter: 'letter' },
  ofClass: (accountClass: string, part: string) => `${accountClass}, ${part.toLowerCase()}`,
  /** What somebody does to pass a method, as a step of an example. */
  steps: {
    'mail-code': 'reads the code that the support sends by e-mail, and gives it to the agent',
    'sms-code': 'reads the code that the support sends by SMS, and gives it to the agent',
    'call-back': 'answers the call back, or has it noted that the person answered',
    vouching: 'confirms the request from an administrator’s session',
    'vouching-link': 'opens the link mailed to an administrator, and confirms',
    'second-agent': 'has the request confirmed by a second agent',
    'own-code': 'reads the code of a session left open, and gives it to the agent',
  },
  receives: {
    'link-mail': 'opens the link that came by e-mail',
    'temporary-mail': 'reads the temporary password in the e-mail',
    'temporary-sms': 'reads the temporary password in the SMS',
    'sealed-letter': 'opens the letter',
    'read-out': 'listens to the password that the agent reads out',
  },
  nothing: 'nothing at all',
  withNothing: 'with nothing in hand',
  withOnly: (held: string) => `with ${held} alone`,
  alone: (thing: string) => `${thing}, nothing else`,
  together: (heads: string, ends: string) => `${heads}, with ${ends}`,
  example: (held: string, accountClass: string, part: string, steps: string) =>
    `${accountClass}, ${part.toLowerCase()}: ${held}, somebody who passes for the person ${steps}.`,
  numbered: (step: string, number: number) => `${number}.\u00a0${step}`,
  refused: 'These rules were not saved: somebody would get in with too little. Nothing has changed.',
  promises:
    'For a user, neither an agent alone nor what is known about the person suffices. For an administrator or an agent, it always takes two independent things.',
  unchanged: 'These rules are in force already.',
  overtaken: 'Somebody changed the rules meanwhile. Here they are: make your change again.',
  saved: (version: number) => `The rules are in force (version ${version}). Supervisors and operators are told.`,
  version: (version: number) => (version === 0 ? 'original rules' : `version ${version}`),

  page: {
    heading: 'Rules of the support',
    what: 'What the support asks before it gives an access back, and what an attacker would have to hold to get in. The analysis comes from the very rules that decide, not from a description.',
    inForce: (version: string) => `In force: ${version}.`,
    analysisWhat:
      'The name of a circumstance leads to its rule. An honest agent who does all that the page allows, and everything that is known about the person, cost an attacker nothing. What the server’s own system account can do lies outside of these rules.',
    opensNothing: {
      'api-key':
        'An API key alone opens no account: it neither reads nor gives a password, touches no administrator, and an address that it writes has to be confirmed and then cools off like any other.',
    },
    notConfigured: (way: string) => `${way} (not configured)`,
    notConfiguredWhat:
      '“Not configured”: the installation has nothing to send it with. The rule names it, but nobody can use it.',
    part: 'Circumstance',
    sets: 'An attacker would have to hold',
    asked: 'The support asks for',
    byAny: (ways: string) => `Sent by: ${ways}.`,
    byNone: 'Nothing is sent.',
    asksNothing: 'Nothing suffices.',
    withSecond: 'And a second agent always.',
    withSupervisor: 'And always a supervisor, other than who has the request.',
    changeWhat: (accountClass: string) => ` (change, ${accountClass.toLowerCase()})`,
    ruleHeading: (accountClass: string, part: string) => `${accountClass}: ${part.toLowerCase()}`,
    ruleWhat: 'The usual rule always holds. That of a circumstance comes on top, and takes nothing away.',
    set: (number: number) => `Set ${number}`,
    setWhat: 'Tick what has to be proved together. One set suffices; an empty set is removed.',
    deliveries: 'The access may go by',
    secondPerson: 'A second agent always has to confirm',
    secondPersonWhat: 'For a sealed letter or a password read out, that is so anyway.',
    apart: 'Never serve both to verify and to send',
    preview: 'See the effect',
    save: 'Save',
    effectHeading: 'Effect of this change',
    effectBefore: 'Before',
    effectAfter: 'After',
    back: 'Back to the rules of the support',
    nobody: 'nobody gets in through the support',
  },

  mail: {
    subject: (service: string) => `The rules of the ${service} support have changed`,
    what: (by: string, at: string, version: string) =>
      by === ''
        ? `The rules of the support were changed on the server, on ${at} (${version}).`
        : `${by} changed the rules of the support, on ${at} (${version}).`,
    changed: (parts: readonly string[]) => `What changed: ${parts.join('; ')}.`,
    check: 'Read them again on the page “Rules of the support”.',
    notYou: 'This change was not meant? Restore the rules, and speak to an operator.',
  },

  cli: {
    heading: (version: string) => `What an attacker would have to hold, by the rules (${version}):`,
    kept: 'These rules keep their promises.',
    broken: (count: number) => `These rules break ${plural('en', count, { one: 'promise', other: 'promises' })}:`,
    notReadable: (file: string) => `${file}: this file cannot be read, or is not JSON.`,
    notAPolicy: (file: string, fault: string) => `${file}: these are no rules of the support (${fault}).`,
  },
};
