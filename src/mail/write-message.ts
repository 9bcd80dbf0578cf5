import type { Notice } from '../domain/notifications/notice.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { layOut } from './lay-out.ts';
import type { Draft, Installation, Message, Pen } from './message.ts';
import { accessGiven } from './messages/access-given.ts';
import { accountCreated } from './messages/account-created.ts';
import { accountFrozen } from './messages/account-frozen.ts';
import { accountInvited } from './messages/account-invited.ts';
import { accountsLinked } from './messages/accounts-linked.ts';
import { administratorMade } from './messages/administrator-made.ts';
import { administratorsTold } from './messages/administrators-told.ts';
import { apiKeyCreated } from './messages/api-key-created.ts';
import { delegationChanged } from './messages/delegation-changed.ts';
import { deskPolicySaved } from './messages/desk-policy-saved.ts';
import { deskReply } from './messages/desk-reply.ts';
import { emailChangeAsked } from './messages/email-change-asked.ts';
import { emailChanged } from './messages/email-changed.ts';
import { emailConfirmation } from './messages/email-confirmation.ts';
import { emergencyAccess } from './messages/emergency-access.ts';
import { incidentRaised } from './messages/incident-raised.ts';
import { mailReceived } from './messages/mail-received.ts';
import { massActionBegun } from './messages/mass-action-begun.ts';
import { newPasswordRequired } from './messages/new-password-required.ts';
import { passwordChanged } from './messages/password-changed.ts';
import { passwordRenewed } from './messages/password-renewed.ts';
import { passwordSetByAdministrator } from './messages/password-set-by-administrator.ts';
import { passwordUntried } from './messages/password-untried.ts';
import { renewalReminder } from './messages/renewal-reminder.ts';
import { resetLink } from './messages/reset-link.ts';
import { resetModesWeakened } from './messages/reset-modes-weakened.ts';
import { resetRequested } from './messages/reset-requested.ts';
import { roleChanged } from './messages/role-changed.ts';
import { sealedCodeMade } from './messages/sealed-code-made.ts';
import { sentPasswordBurnt } from './messages/sent-password-burnt.ts';
import { telephoneChanged } from './messages/telephone-changed.ts';
import { telephoneResets } from './messages/telephone-resets.ts';
import { temporaryPassword } from './messages/temporary-password.ts';
import { verificationCode } from './messages/verification-code.ts';
import { vouchingAsked } from './messages/vouching-asked.ts';

/** Turns a notice into its mail, in the language of the person it goes to. A pen is cut for the first who reads it. */
export const messageWriter = (installation: Installation): ((notice: Notice) => Message) => {
  const pens = new Map<Language, Pen>();
  return (notice) => {
    const pen = pens.get(notice.language) ?? cutPen(installation, notice.language);
    pens.set(notice.language, pen);
    return layOut(notice, draft(notice, pen), installation);
  };
};

const cutPen = (installation: Installation, language: Language): Pen => ({
  say: sentences(language).mail,
  afterReset: sentences(language).afterReset,
  oneUser: sentences(language).oneUser,
  roleMails: sentences(language).roleMails,
  roles: sentences(language).web.account.roles,
  deskPolicy: sentences(language).deskPolicy,
  apiKeys: sentences(language).apiKeys,
  massActions: sentences(language).massActions,
  service: installation.service,
  signInUrl: `${installation.url}/login`,
  apiKeysUrl: `${installation.url}/config/api-keys`,
  personUrl: (accountId) => `${installation.url}/config/users/${accountId}`,
  administratorsUrl: `${installation.url}/config/users?role=administrator`,
  linkUrl: (token) => `${installation.url}/link/${token.reveal()}`,
  vouchingUrl: (token) => `${installation.url}/vouch/${token.reveal()}`,
  newEmailUrl: (token) => `${installation.url}/new-email/${token.reveal()}`,
  notMeUrl: (token) => `${installation.url}/recovery/not-me/${token.reveal()}`,
  moment: dates(language, installation.timeZone).moment,
  time: dates(language, installation.timeZone).time,
  day: dates(language, installation.timeZone).longDay,
});

const draft = ({ content, createdAt }: Notice, pen: Pen): Draft => {
  switch (content.kind) {
    case 'reset-requested':
      return resetRequested(content, createdAt, pen);
    case 'verification-code':
      return verificationCode(content, createdAt, pen);
    case 'emergency-access':
      return emergencyAccess(content, pen);
    case 'mail-received':
      return mailReceived(content, pen);
    case 'desk-reply':
      return deskReply(content, pen);
    case 'desk-policy-saved':
      return deskPolicySaved(content, pen);
    case 'sealed-code-made':
      return sealedCodeMade(content, pen);
    case 'reset-link':
      return resetLink(content, pen);
    case 'temporary-password':
      return temporaryPassword(content, pen);
    case 'account-created':
      return accountCreated(content, pen);
    case 'account-invited':
      return accountInvited(content, pen);
    case 'mass-action-begun':
      return massActionBegun(content, pen);
    case 'password-set-by-administrator':
      return passwordSetByAdministrator(content, pen);
    case 'password-changed':
      return passwordChanged(content, pen);
    case 'password-renewed':
      return passwordRenewed(content, pen);
    case 'renewal-reminder':
      return renewalReminder(content, pen);
    case 'new-password-required':
      return newPasswordRequired(content, pen);
    case 'sent-password-burnt':
      return sentPasswordBurnt(content, pen);
    case 'password-untried':
      return passwordUntried(content, pen);
    case 'vouching-asked':
      return vouchingAsked(content, pen);
    case 'access-given':
      return accessGiven(content, pen);
    case 'account-frozen':
      return accountFrozen(content, pen);
    case 'incident-raised':
      return incidentRaised(content, pen);
    case 'telephone-resets':
      return telephoneResets(content, pen);
    case 'accounts-linked':
      return accountsLinked(content, pen);
    case 'administrators-told':
      return administratorsTold(content, pen);
    case 'api-key-created':
      return apiKeyCreated(content, pen);
    case 'delegation-changed':
      return delegationChanged(content, pen);
    case 'administrator-made':
      return administratorMade(content, pen);
    case 'role-changed':
      return roleChanged(content, pen);
    case 'reset-modes-weakened':
      return resetModesWeakened(content, pen);
    case 'telephone-changed':
      return telephoneChanged(content, pen);
    case 'email-confirmation':
      return emailConfirmation(content, pen);
    case 'email-change-asked':
      return emailChangeAsked(content, pen);
    case 'email-changed':
      return emailChanged(content, pen);
  }
};
