import type { Route } from '../http/route.ts';
import { accountPage } from './account/account.page.ts';
import { callerCodePage } from './account/caller-code.page.ts';
import { languagePage } from './account/language.page.ts';
import { linkedAccountsPage } from './account/linked-accounts.page.ts';
import { newEmailPage } from './account/new-email.page.ts';
import { assetRoutes } from './assets.ts';
import { addUserPage } from './config/add-user.page.ts';
import { apiKeysPage } from './config/api-keys.page.ts';
import { beginMassActionPage } from './config/begin-mass-action.page.ts';
import { breachPage } from './config/breach.page.ts';
import { confirmActPage } from './config/confirm-act.page.ts';
import { delegationPage } from './config/delegation.page.ts';
import { deskSettingsPage } from './config/desk-settings.page.ts';
import { editUserPage } from './config/edit-user.page.ts';
import { exportUsersPage } from './config/export-users.page.ts';
import { groupPage } from './config/group.page.ts';
import { groupsPage } from './config/groups.page.ts';
import { importUsersPage } from './config/import-users.page.ts';
import { massActionsPage } from './config/mass-actions.page.ts';
import { configMenuPage } from './config/menu.page.ts';
import { passwordRulesPage } from './config/password-rules.page.ts';
import { resetModesPage } from './config/reset-modes.page.ts';
import { rightsPage } from './config/rights.page.ts';
import { userActsPage } from './config/user-acts.page.ts';
import { userHistoryPage } from './config/user-history.page.ts';
import { usersPage } from './config/users.page.ts';
import { vouchingsPage } from './config/vouchings.page.ts';
import { welcomePage } from './config/welcome.page.ts';
import { linkPage } from './link/link.page.ts';
import { homePage } from './login/home.page.ts';
import { loginPage } from './login/login.page.ts';
import { stayPage } from './login/stay.page.ts';
import { passwordChangePage } from './password/change.page.ts';
import { notMePage } from './recovery/not-me.page.ts';
import { recoveryRequestPage } from './recovery/request.page.ts';
import { deskAccountsPage } from './support/accounts.page.ts';
import { deliverPage } from './support/deliver.page.ts';
import { figuresPage } from './support/figures.page.ts';
import { callBackPage } from './support/methods/call-back.page.ts';
import { codesPage } from './support/methods/codes.page.ts';
import { confirmationsPage } from './support/methods/confirmations.page.ts';
import { ownCodePage } from './support/methods/own-code.page.ts';
import { policyPage } from './support/policy.page.ts';
import { queuePage } from './support/queue.page.ts';
import { queueEventsPage } from './support/queue-events.page.ts';
import { replyPage } from './support/reply.page.ts';
import { requestPage } from './support/request.page.ts';
import { secondPage } from './support/second.page.ts';
import { telephonePage } from './support/telephone.page.ts';
import { vouchLinkPage } from './vouch/link.page.ts';
import type { WebApp } from './web-app.ts';

/** Every page. Where two patterns fit an address, the first one answers. */
export const webRoutes = (app: WebApp): Route[] => [
  ...app.lookRoutes,
  ...assetRoutes(),
  ...homePage(app),
  ...loginPage(app),
  ...stayPage(),
  ...recoveryRequestPage(app),
  ...notMePage(app),
  ...linkPage(app),
  ...passwordChangePage(app),
  ...accountPage(app),
  ...callerCodePage(app),
  ...linkedAccountsPage(app),
  ...languagePage(app),
  ...newEmailPage(app),
  ...configMenuPage(app),
  ...welcomePage(app),
  ...importUsersPage(app),
  ...exportUsersPage(app),
  ...usersPage(app),
  ...addUserPage(app),
  ...breachPage(app),
  ...beginMassActionPage(app),
  ...massActionsPage(app),
  ...editUserPage(app),
  ...delegationPage(app),
  ...rightsPage(app),
  ...groupsPage(app),
  ...groupPage(app),
  ...confirmActPage(app),
  ...userActsPage(app),
  ...resetModesPage(app),
  ...userHistoryPage(app),
  ...passwordRulesPage(app),
  ...vouchingsPage(app),
  ...deskSettingsPage(app),
  ...apiKeysPage(app),
  ...telephonePage(app),
  ...queuePage(app),
  ...figuresPage(app),
  ...queueEventsPage(app),
  ...deskAccountsPage(app),
  ...policyPage(app),
  ...requestPage(app),
  ...replyPage(app),
  ...confirmationsPage(app),
  ...secondPage(app),
  ...vouchLinkPage(app),
  ...codesPage(app),
  ...ownCodePage(app),
  ...callBackPage(app),
  ...deliverPage(app),
];
