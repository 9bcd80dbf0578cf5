import type { ApiApp } from './api-app.ts';
import type { Endpoint } from './endpoint.ts';
import { linkAccount, listLinkedAccounts, switchAccount, unlinkAccount } from './endpoints/account/linked.ts';
import { chooseLanguage, viewCallerCode, viewOwnAccount, viewOwnHistory } from './endpoints/account/own.ts';
import { endOwnSession, endOwnSessions, listOwnSessions } from './endpoints/account/own-sessions.ts';
import { askDesk } from './endpoints/accounts/ask-desk.ts';
import { changeAccount } from './endpoints/accounts/change.ts';
import { createAccount } from './endpoints/accounts/create.ts';
import { delegateGroups, viewDelegation } from './endpoints/accounts/delegation.ts';
import { cancelEmailChange, sendEmailConfirmation, viewEmailChange } from './endpoints/accounts/email-change.ts';
import { exportAccounts } from './endpoints/accounts/export.ts';
import { viewAccountHistory } from './endpoints/accounts/history.ts';
import { inviteAccount } from './endpoints/accounts/invite.ts';
import { listAccounts } from './endpoints/accounts/list.ts';
import { requireNewPassword } from './endpoints/accounts/require-new-password.ts';
import { listOpenWays, sendReset } from './endpoints/accounts/send-reset.ts';
import { endAccountSession, endAccountSessions, listAccountSessions } from './endpoints/accounts/sessions.ts';
import { setPassword } from './endpoints/accounts/set-password.ts';
import { changeAccountState } from './endpoints/accounts/state.ts';
import { viewAccount } from './endpoints/accounts/view.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './endpoints/api-keys.ts';
import { choosePasswordRules, requireNewPasswords, viewPasswordRules } from './endpoints/company.ts';
import { findAccounts, openRequest } from './endpoints/desk/accounts.ts';
import { viewFigures } from './endpoints/desk/figures.ts';
import {
  closeRequest,
  listRequests,
  releaseRequest,
  replyToRequest,
  takeRequest,
  viewRequest,
} from './endpoints/desk/requests.ts';
import { listTelephoneStops, turnTelephoneStop } from './endpoints/desk/telephone-stops.ts';
import { changeDeskSettings, switchTelephone, viewDeskSettings } from './endpoints/desk-settings.ts';
import { createGroup, listGroups, removeGroup, renameGroup } from './endpoints/groups.ts';
import { createImport, dropImport, listRefusedLines, runImport, viewImport } from './endpoints/imports.ts';
import { beginMassAction, previewMassAction } from './endpoints/mass-actions/begin.ts';
import { listMassActions, reportMassAction, steerMassAction, viewMassAction } from './endpoints/mass-actions/follow.ts';
import { replacePassword } from './endpoints/password.ts';
import { createRecoveryRequest } from './endpoints/recovery-requests.ts';
import { chooseResetModes, viewResetModes } from './endpoints/reset-modes.ts';
import { createSession, deleteSession, readSession } from './endpoints/session.ts';
import { answerVouching, listVouchings } from './endpoints/vouchings.ts';

/** Every endpoint. */
export const apiEndpoints = (app: ApiApp): Endpoint[] => [
  readSession(),
  createSession(app),
  deleteSession(app),
  replacePassword(app),
  createRecoveryRequest(app),
  viewOwnAccount,
  viewOwnHistory,
  viewCallerCode,
  chooseLanguage,
  listOwnSessions,
  endOwnSessions,
  endOwnSession,
  listLinkedAccounts,
  linkAccount,
  unlinkAccount,
  switchAccount,
  listAccounts,
  exportAccounts,
  createAccount,
  viewAccount,
  changeAccount,
  changeAccountState,
  viewEmailChange,
  cancelEmailChange,
  sendEmailConfirmation,
  listAccountSessions,
  endAccountSessions,
  endAccountSession,
  viewAccountHistory,
  requireNewPassword,
  inviteAccount,
  setPassword,
  listOpenWays,
  sendReset,
  askDesk,
  createImport,
  viewImport,
  listRefusedLines,
  runImport,
  dropImport,
  previewMassAction,
  beginMassAction,
  listMassActions,
  viewMassAction,
  reportMassAction,
  steerMassAction,
  viewDelegation,
  delegateGroups,
  listGroups,
  createGroup,
  renameGroup,
  removeGroup,
  viewPasswordRules,
  choosePasswordRules,
  requireNewPasswords,
  viewResetModes,
  chooseResetModes,
  viewDeskSettings,
  changeDeskSettings,
  switchTelephone,
  listVouchings,
  answerVouching,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listRequests,
  openRequest,
  viewRequest,
  takeRequest,
  releaseRequest,
  closeRequest,
  replyToRequest,
  findAccounts,
  viewFigures(app),
  listTelephoneStops,
  turnTelephoneStop,
];
