import type { chooseLanguage } from '../domain/accounts/choose-language.ts';
import type { createGroup } from '../domain/accounts/keep-groups.ts';
import type { viewAccessHistory } from '../domain/accounts/view-access-history.ts';
import type { viewAccount } from '../domain/accounts/view-account.ts';
import type { createApiKey } from '../domain/api-keys/create-api-key.ts';
import type { listHistory } from '../domain/audit/list-history.ts';
import type { SupportContacts } from '../domain/desk/support-contacts.ts';
import type { beginMassAction } from '../domain/mass-actions/begin-mass-action.ts';
import type { keepPeopleList } from '../domain/mass-actions/keep-people-list.ts';
import type { MassReports } from '../domain/mass-actions/mass-report.ts';
import type { pauseMassAction } from '../domain/mass-actions/steer-mass-action.ts';
import type { viewMassAction } from '../domain/mass-actions/view-mass-action.ts';
import type { chooseProfile } from '../domain/password-policy/choose-profile.ts';
import type { listPeople } from '../domain/password-policy/list-people.ts';
import type { viewPasswordRules } from '../domain/password-policy/view-password-rules.ts';
import type { askVouching } from '../domain/recovery/ask-confirmation.ts';
import type { askDesk } from '../domain/recovery/ask-desk.ts';
import type { cancelEmailChange } from '../domain/recovery/ask-new-email.ts';
import type { callPersonBack } from '../domain/recovery/call-person-back.ts';
import type { changePassword } from '../domain/recovery/change-password.ts';
import type { chooseNewPassword } from '../domain/recovery/choose-new-password.ts';
import type { chooseResetModes } from '../domain/recovery/choose-reset-modes.ts';
import type { confirmEmail } from '../domain/recovery/confirm-email.ts';
import type { createAccount } from '../domain/recovery/create-account.ts';
import type { tellAdministrators } from '../domain/recovery/desk-settings.ts';
import type { disavowReset } from '../domain/recovery/disavow-reset.ts';
import type { editAccount } from '../domain/recovery/edit-account.ts';
import type { findAccounts } from '../domain/recovery/find-accounts.ts';
import type { exportPeople } from '../domain/recovery/import/export-people.ts';
import type { ImportsUnderWay } from '../domain/recovery/import/imports-under-way.ts';
import type { keepImport, startImport } from '../domain/recovery/import/keep-import.ts';
import type { issueReset } from '../domain/recovery/issue-reset.ts';
import type { linkAccount } from '../domain/recovery/link-account.ts';
import type { releaseRequest } from '../domain/recovery/release-request.ts';
import type { replyByMail } from '../domain/recovery/reply-by-mail.ts';
import type { requestReset } from '../domain/recovery/request-reset.ts';
import type { requireNewPassword } from '../domain/recovery/require-new-password.ts';
import type { saveDeskPolicy } from '../domain/recovery/save-desk-policy.ts';
import type { giveSecondOpinion } from '../domain/recovery/second-opinion.ts';
import type { sendReset } from '../domain/recovery/send-reset.ts';
import type { setAccountState } from '../domain/recovery/set-account-state.ts';
import type { setPassword } from '../domain/recovery/set-password.ts';
import type { showCallerCode } from '../domain/recovery/show-caller-code.ts';
import type { stopTelephoneResets } from '../domain/recovery/stop-telephone-resets.ts';
import type { takeRequest } from '../domain/recovery/take-request.ts';
import type { useLink } from '../domain/recovery/use-link.ts';
import type { passOwnCode } from '../domain/recovery/verify-by-own-code.ts';
import type { passCode, sendCode, sendSmsCode } from '../domain/recovery/verify-caller.ts';
import type { viewFigures } from '../domain/recovery/view-figures.ts';
import type { viewRequest } from '../domain/recovery/view-request.ts';
import type { vouch } from '../domain/recovery/vouch.ts';
import type { beginWelcome, viewWelcome } from '../domain/recovery/welcome.ts';
import type { signOut } from '../domain/sessions/end-sessions.ts';
import type { endSessionOf, listSessionsOf } from '../domain/sessions/end-sessions-of.ts';
import type { signIn } from '../domain/sessions/sign-in.ts';
import type { Route } from '../http/route.ts';
import type { Language } from '../text/sentences.ts';
import type { QueueFollowers } from './support/queue-followers.ts';

/** Everything the pages' verbs need, and how this installation presents itself. */
export type WebApp = Parameters<typeof signIn>[0] &
  Parameters<typeof signOut>[0] &
  Parameters<typeof setAccountState>[0] &
  Parameters<typeof chooseLanguage>[0] &
  Parameters<typeof editAccount>[0] &
  Parameters<typeof listPeople>[0] &
  Parameters<typeof viewAccount>[0] &
  Parameters<typeof createGroup>[0] &
  Parameters<typeof linkAccount>[0] &
  Parameters<typeof viewAccessHistory>[0] &
  Parameters<typeof listSessionsOf>[0] &
  Parameters<typeof endSessionOf>[0] &
  Parameters<typeof confirmEmail>[0] &
  Parameters<typeof cancelEmailChange>[0] &
  Parameters<typeof listHistory>[0] &
  Parameters<typeof chooseProfile>[0] &
  Parameters<typeof viewPasswordRules>[0] &
  Parameters<typeof changePassword>[0] &
  Parameters<typeof chooseNewPassword>[0] &
  Parameters<typeof createAccount>[0] &
  Parameters<typeof createApiKey>[0] &
  Parameters<typeof setPassword>[0] &
  Parameters<typeof keepImport>[0] &
  Parameters<typeof startImport>[0] &
  Parameters<typeof exportPeople>[0] &
  Parameters<typeof sendReset>[0] &
  Parameters<typeof chooseResetModes>[0] &
  Parameters<typeof requireNewPassword>[0] &
  Parameters<typeof beginMassAction>[0] &
  Parameters<typeof keepPeopleList>[0] &
  Parameters<typeof pauseMassAction>[0] &
  Parameters<typeof viewMassAction>[0] &
  Parameters<typeof requestReset>[0] &
  Parameters<typeof askDesk>[0] &
  Parameters<typeof findAccounts>[0] &
  Parameters<typeof sendCode>[0] &
  Parameters<typeof sendSmsCode>[0] &
  Parameters<typeof passOwnCode>[0] &
  Parameters<typeof callPersonBack>[0] &
  Parameters<typeof showCallerCode>[0] &
  Parameters<typeof passCode>[0] &
  Parameters<typeof issueReset>[0] &
  Parameters<typeof viewRequest>[0] &
  Parameters<typeof viewFigures>[0] &
  Parameters<typeof replyByMail>[0] &
  Parameters<typeof saveDeskPolicy>[0] &
  Parameters<typeof askVouching>[0] &
  Parameters<typeof vouch>[0] &
  Parameters<typeof giveSecondOpinion>[0] &
  Parameters<typeof tellAdministrators>[0] &
  Parameters<typeof disavowReset>[0] &
  Parameters<typeof takeRequest>[0] &
  Parameters<typeof releaseRequest>[0] &
  Parameters<typeof stopTelephoneResets>[0] &
  Parameters<typeof beginWelcome>[0] &
  Parameters<typeof viewWelcome>[0] &
  Parameters<typeof useLink>[0] & {
    massReports: MassReports;
    /** Whether the installation has nobody yet. */
    awaitsInit: () => Promise<boolean>;
    service: SupportContacts;
    /** Who watches the queue from an open page. */
    queueFollowers: QueueFollowers;
    importsUnderWay: ImportsUnderWay;
    timeZone: string;
    /** The public address, without a slash at its end. */
    baseUrl: string;
    secureCookies: boolean;
    /** Whether this is the demonstration. */
    demo: boolean;
    styleHref: string;
    logoHref: string | null;
    /** The files of the look. */
    lookRoutes: readonly Route[];
    defaultLanguage: Language;
  };
