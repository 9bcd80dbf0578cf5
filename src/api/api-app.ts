import type { chooseLanguage } from '../domain/accounts/choose-language.ts';
import type { createGroup } from '../domain/accounts/keep-groups.ts';
import type { viewAccessHistory } from '../domain/accounts/view-access-history.ts';
import type { AnsweredRequestStore } from '../domain/api-keys/answered-request-store.ts';
import type { ApiKeyDeps } from '../domain/api-keys/create-api-key.ts';
import type { beginMassAction } from '../domain/mass-actions/begin-mass-action.ts';
import type { MassReports } from '../domain/mass-actions/mass-report.ts';
import type { pauseMassAction } from '../domain/mass-actions/steer-mass-action.ts';
import type { viewMassAction } from '../domain/mass-actions/view-mass-action.ts';
import type { chooseProfile } from '../domain/password-policy/choose-profile.ts';
import type { PeopleDeps } from '../domain/password-policy/list-people.ts';
import type { askDesk } from '../domain/recovery/ask-desk.ts';
import type { sendConfirmationAgain } from '../domain/recovery/ask-new-email.ts';
import type { chooseResetModes } from '../domain/recovery/choose-reset-modes.ts';
import type { createAccount } from '../domain/recovery/create-account.ts';
import type { tellAdministrators, viewDeskSettings } from '../domain/recovery/desk-settings.ts';
import type { editAccount } from '../domain/recovery/edit-account.ts';
import type { findAccounts } from '../domain/recovery/find-accounts.ts';
import type { ExportDeps } from '../domain/recovery/import/export-people.ts';
import type { keepImport, startImport } from '../domain/recovery/import/keep-import.ts';
import type { LinkDeps } from '../domain/recovery/link-account.ts';
import type { listTelephoneStops } from '../domain/recovery/list-telephone-stops.ts';
import type { SensingDeps } from '../domain/recovery/note-sensors.ts';
import type { PasswordDeps } from '../domain/recovery/password-deps.ts';
import type { replyByMail } from '../domain/recovery/reply-by-mail.ts';
import type { requestReset } from '../domain/recovery/request-reset.ts';
import type { requireNewPassword } from '../domain/recovery/require-new-password.ts';
import type { sendReset } from '../domain/recovery/send-reset.ts';
import type { setAccountState } from '../domain/recovery/set-account-state.ts';
import type { setPassword } from '../domain/recovery/set-password.ts';
import type { showCallerCode } from '../domain/recovery/show-caller-code.ts';
import type { stopTelephoneResets } from '../domain/recovery/stop-telephone-resets.ts';
import type { viewFigures } from '../domain/recovery/view-figures.ts';
import type { viewRequest } from '../domain/recovery/view-request.ts';
import type { vouch } from '../domain/recovery/vouch.ts';
import type { listSessionsOf } from '../domain/sessions/end-sessions-of.ts';
import type { SignInDeps } from '../domain/sessions/sign-in.ts';
import type { Transactional } from '../platform/transactional.ts';

/** Everything the endpoints' verbs need. */
export type ApiApp = SignInDeps &
  PasswordDeps &
  PeopleDeps &
  ExportDeps &
  LinkDeps &
  SensingDeps &
  Parameters<typeof findAccounts>[0] &
  Parameters<typeof listTelephoneStops>[0] &
  Parameters<typeof replyByMail>[0] &
  Parameters<typeof viewFigures>[0] &
  Parameters<typeof viewRequest>[0] &
  Parameters<typeof chooseLanguage>[0] &
  Parameters<typeof showCallerCode>[0] &
  Parameters<typeof keepImport>[0] &
  Parameters<typeof startImport>[0] &
  ApiKeyDeps &
  Parameters<typeof requestReset>[0] &
  Parameters<typeof askDesk>[0] &
  Parameters<typeof createAccount>[0] &
  Parameters<typeof editAccount>[0] &
  Parameters<typeof setAccountState>[0] &
  Parameters<typeof requireNewPassword>[0] &
  Parameters<typeof setPassword>[0] &
  Parameters<typeof sendReset>[0] &
  Parameters<typeof chooseResetModes>[0] &
  Parameters<typeof chooseProfile>[0] &
  Parameters<typeof viewDeskSettings>[0] &
  Parameters<typeof tellAdministrators>[0] &
  Parameters<typeof stopTelephoneResets>[0] &
  Parameters<typeof vouch>[0] &
  Parameters<typeof createGroup>[0] &
  Parameters<typeof viewAccessHistory>[0] &
  Parameters<typeof sendConfirmationAgain>[0] &
  Parameters<typeof beginMassAction>[0] &
  Parameters<typeof pauseMassAction>[0] &
  Parameters<typeof viewMassAction>[0] &
  Parameters<typeof listSessionsOf>[0] & {
    massReports: MassReports;
    storage: Transactional<{ answeredRequests: AnsweredRequestStore }>;
    /** Encrypts the answers that are kept for whoever asks again. */
    answersKey: Uint8Array;
    baseUrl: string;
    serviceName: string;
  };
