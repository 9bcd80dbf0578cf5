import type { Circumstance } from './circumstance.ts';
import type { ClassPolicy, DeskPolicy, Rule } from './desk-policy.ts';
import type { Method } from './method.ts';

/**
 * The policy of a new installation. A user is brought back on one proof that neither an agent alone nor any knowledge
 * about the person can give; an administrator and the desk's own people on two independent things, always (NIST SP
 * 800-63B-4 §4.2.2.2; ASVS 2.3.5). What makes a request suspicious adds a second pair of eyes.
 */
export const defaultPolicy = (): DeskPolicy => ({ user: users, administrator: administrators, staff });

const usualUser: Rule = {
  sets: [['mail-code'], ['sms-code'], ['own-code'], ['vouching'], ['call-back', 'second-agent']],
  deliveries: ['link-mail', 'temporary-mail', 'temporary-sms', 'sealed-letter', 'read-out'],
  secondPerson: false,
  apart: ['sms'],
};

/** Two of different kinds. The two that a mail server sees alike are never a pair. */
const pairs: Method[][] = [
  ['mail-code', 'sms-code'],
  ['mail-code', 'vouching'],
  ['mail-code', 'call-back'],
  ['mail-code', 'second-agent'],
  ['sms-code', 'vouching'],
  ['sms-code', 'own-code'],
  ['sms-code', 'second-agent'],
  ['own-code', 'vouching'],
  ['own-code', 'second-agent'],
];

const usualTwo: Rule = {
  sets: pairs,
  deliveries: ['link-mail', 'temporary-mail'],
  secondPerson: false,
  apart: [],
};

/** After a change of address, what goes to the new one proves nothing: those who knew the person before must speak. */
const afterChangeUser: Rule = {
  ...usualUser,
  sets: [
    ['own-code'],
    ['vouching'],
    ['call-back', 'second-agent'],
    ['mail-code', 'sms-code'],
    ['mail-code', 'second-agent'],
  ],
};

const afterChangeTwo: Rule = {
  ...usualTwo,
  sets: [
    ['own-code', 'second-agent'],
    ['call-back', 'second-agent'],
    ['own-code', 'vouching'],
  ],
  secondPerson: true,
};

const withSecond = (rule: Rule): Rule => ({ ...rule, secondPerson: true });

const notReadOut = (rule: Rule): Rule => ({
  ...rule,
  deliveries: rule.deliveries.filter((delivery) => delivery !== 'read-out'),
});

const classPolicy = (usual: Rule, afterChange: Rule): ClassPolicy => {
  const held = withSecond(notReadOut(usual));
  const circumstances: Record<Circumstance, Rule> = {
    'contact-changed': afterChange,
    'second-reset': notReadOut(usual),
    'outside-hours': notReadOut(usual),
    'several-requests': held,
    'new-country': held,
    'repeated-calls': held,
    'busy-agent': held,
    disavowed: withSecond(notReadOut(afterChange)),
  };
  return { usual, circumstances };
};

const users = classPolicy(usualUser, afterChangeUser);
const administrators = classPolicy(usualTwo, afterChangeTwo);
const staff: ClassPolicy = classPolicy(
  { ...usualTwo, sets: pairs.filter((set) => !set.includes('vouching')) },
  { ...afterChangeTwo, sets: afterChangeTwo.sets.filter((set) => !set.includes('vouching')) },
);
