import { plural } from '../dates.ts';
import type { roleMails as fr } from '../fr/role-mails.ts';
import type { Translated } from '../sentences.ts';

export const roleMails: Translated<typeof fr> = {
  operator: 'the operator',
  administrator: {
    subject: (company) => `New administrator, ${company}`,
    subjectMany: (company) => `New administrators, ${company}`,
    subjectEnabled: (company) => `Account of an administrator enabled again, ${company}`,
    made: (at, by, person) => `On ${at}, ${by} gave ${person} the role of administrator.`,
    added: (at, by, person) => `On ${at}, ${by} made an account of an administrator for ${person}.`,
    enabled: (at, by, person) => `On ${at}, ${by} enabled the account of ${person}, an administrator, again.`,
    imported: (at, by, names, more) =>
      `On ${at}, ${by} gave, by an import, the role of administrator to: ${names}${more > 0 ? ` and ${plural('en', more, { one: 'more person', other: 'more people' })}` : ''}.`,
    effect: (company) => `An administrator looks after the accounts and the settings of ${company}.`,
    open: 'Open the person’s page',
    list: 'See the administrators',
    notYou: 'Nobody in your company knows of it? Disable this account on its page, then call the support.',
    notYouMany:
      'Nobody in your company knows of it? Disable each of these accounts on its page, then call the support.',
    alone: 'Your company has no other administrator to tell: that is why this message comes to you.',
    notYouAlone:
      'It was not you? Somebody may be using your account. Change your password, disable each account named here, then call the support.',
  },
  changed: {
    subject: (service) => `Your role in ${service} has changed`,
    what: (service, at, by) => `On ${at}, ${by} changed the role of your ${service} account.`,
    fromTo: (from, to) => `Before: ${from}. Now: ${to}.`,
    may: {
      operator: 'You look after the installation, at the console of the server.',
      supervisor: 'You answer the requests that reach the support, and set its rules.',
      agent: 'You answer the requests that reach the support.',
      administrator: 'You look after the accounts and the settings of your company.',
      delegate: 'You look after the accounts of the users of the groups that are given to you, and no others.',
      user: 'You use the service as before, and no longer look after the accounts of others.',
    },
    signIn: 'Your sessions are over: sign in again to begin.',
    ask: (by) =>
      `Does this surprise you, or do you have a question? Ask ${by} or another administrator of your company, or call us.`,
    askCompany: 'Does this surprise you, or do you have a question? Ask an administrator of your company, or call us.',
    askStaff: 'Does this surprise you, or do you have a question? Ask the operator or your supervisor.',
  },
};
