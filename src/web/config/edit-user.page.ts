import type { Account } from '../../domain/accounts/account.ts';
import { choicesFor } from '../../domain/accounts/choices.ts';
import { viewDelegation } from '../../domain/accounts/delegate-groups.ts';
import { readPersonDetails } from '../../domain/accounts/person-details.ts';
import { viewAccount } from '../../domain/accounts/view-account.ts';
import { accountPermissions, isOneself } from '../../domain/accounts/who-may.ts';
import { rulesOf } from '../../domain/password-policy/rules-of.ts';
import { askDesk } from '../../domain/recovery/ask-desk.ts';
import { editAccount } from '../../domain/recovery/edit-account.ts';
import { isForTheDesk } from '../../domain/recovery/is-for-the-desk.ts';
import { judgeByItself } from '../../domain/recovery/password-deps.ts';
import { requireNewPassword } from '../../domain/recovery/require-new-password.ts';
import { setPassword } from '../../domain/recovery/set-password.ts';
import { setAccountState } from '../../domain/sessions/set-account-state.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { passwordFaults } from '../components/password-fields.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { askFaults } from './ask-desk.ts';
import { type EditUserData, renderEditUser } from './edit-user.ts';
import { detailFaults, readDetails, type TypedDetails } from './person-fields.ts';

const path = '/config/users/:id';
const who = accountPermissions['edit-account'];

export const editUserPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => withAccount(app, request, (account) => show(app, request, account, {})),
  },
  {
    method: 'POST',
    path,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => save(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/state`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => changeState(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/new-password`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => requireNew(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/ask-desk`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => ask(app, request, account)),
  },
];

/** The account of the address, in the administrator's own company; anything else is not found. */
const withAccount = async (
  app: WebApp,
  request: RouteRequest,
  answer: (account: Account) => Promise<Response>,
): Promise<Response> => {
  const accountId = readId(request.params.id);
  const actor = presentActor(request);
  const account =
    accountId === null ? 'unknown' : await viewAccount(app, actor, { companyId: actor.companyId, accountId });
  if (account === 'unknown') return refuse(app, request, 'not-found');
  return account === 'not-allowed' ? refuse(app, request, 'forbidden') : answer(account);
};

type Again = { typed?: TypedDetails; message?: string; mustChange?: boolean; faults?: Faults; status?: number };

const show = async (app: WebApp, request: RouteRequest, account: Account, again: Again): Promise<Response> => {
  const actor = presentActor(request);
  const oneself = isOneself(actor, account);
  const company = await app.storage.companies.find(account.companyId);
  return htmlAnswer(
    renderEditUser(frameOf(app, request, `/config/users/${account.id}`), {
      account,
      companyName: company?.name ?? '',
      typed: again.typed ?? { ...account, telephone: account.telephone ?? '', groupId: account.groupId ?? '' },
      choices: await choicesFor(app, actor, account.companyId, account),
      oneself,
      rules: await rulesOf(app, account),
      mustChange: again.mustChange ?? true,
      random: app.random,
      renewal: await renewalOf(app, account),
      byDesk: await isForTheDesk(app, account),
      message: again.message ?? '',
      delegatedGroups: await delegatedGroups(app, request, account),
      faults: again.faults ?? {},
      saved: readFlag(request.url, 'saved', sentences(request.language).web.config.edit.saved),
    }),
    again.status ?? 200,
  );
};

const delegatedGroups = async (app: WebApp, request: RouteRequest, account: Account): Promise<number | null> => {
  const target = { companyId: account.companyId, accountId: account.id };
  const view = await viewDelegation(app, presentActor(request), target);
  return typeof view === 'string' ? null : view.delegated.length;
};

const renewalOf = async (app: WebApp, { companyId, id }: Account): Promise<EditUserData['renewal']> => {
  const credential = await app.storage.credentials.find(companyId, id);
  if (credential && credential.mustChangeReason !== null) return 'asked';
  return credential?.hash ? 'possible' : 'none';
};

/** One form for two things: both are judged first, so that a fault in either saves neither. */
const save = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { form, language } = request;
  const actor = presentActor(request);
  const target = { companyId: account.companyId, accountId: account.id };
  const oneself = isOneself(actor, account);
  const typed = readDetails(form);
  const input = { password: form.secret('password'), confirmation: form.secret('confirmation') };
  const mustChange = form.ticked('mustChange');
  const setsPassword = !oneself && (form.text('password') !== '' || form.text('confirmation') !== '');
  const say = sentences(language).web.config.faults;
  const again = (faults: Faults, status = 422) => show(app, request, account, { typed, mustChange, faults, status });

  const read = readPersonDetails(typed, await choicesFor(app, actor, account.companyId, account));
  // Under the person's new name: that is the one the password may not hold.
  const named = 'details' in read ? { ...account, ...read.details } : account;
  const becomesOffice = 'details' in read && read.details.role !== 'user';
  if (setsPassword && account.state === 'frozen') {
    return again({ '': [sentences(language).afterReset.config.frozen] }, 409);
  }
  if (setsPassword && (becomesOffice || (await isForTheDesk(app, account)))) {
    return again({ role: [sentences(language).web.deskAsking.roleAndPassword] });
  }
  const judged = setsPassword ? await judgeByItself(app, named, input) : null;
  const faults = {
    ...('faults' in read ? detailFaults(language, read.faults) : {}),
    ...(judged && judged.kind !== 'fit' ? passwordFaults(language, judged) : {}),
  };
  if (isFaulty(faults)) return again(faults);

  const edited = await editAccount(app, actor, target, typed);
  switch (edited.kind) {
    case 'rejected':
      return again(detailFaults(language, edited.faults));
    case 'email-taken':
      return again({ email: [say.emailTaken] });
    case 'last-administrator':
      return again({ role: [say.lastAdministrator] });
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
    case 'saved':
      break;
  }
  if (!setsPassword) return seeOther(`/config/users/${account.id}?saved=details`);
  const set = await setPassword(app, actor, target, { ...input, mustChange });
  switch (set.kind) {
    case 'set':
      return seeOther(`/config/users/${account.id}?saved=password`);
    case 'not-confirmed':
    case 'rejected':
      return again(passwordFaults(language, set));
    case 'overtaken':
      return again({ password: [say.overtaken] }, 409);
    case 'frozen':
      return again({ '': [sentences(language).afterReset.config.frozen] }, 409);
    case 'administrators-by-desk':
      return again({ role: [sentences(language).web.deskAsking.roleAndPassword] });
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const requireNew = async (app: WebApp, request: RouteRequest, { companyId, id }: Account): Promise<Response> => {
  const population = { kind: 'account', companyId, accountId: id } as const;
  const outcome = await requireNewPassword(app, presentActor(request), population);
  switch (outcome.kind) {
    case 'required':
      return seeOther(`/config/users/${id}?saved=required`);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const ask = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { companyId, id: accountId } = account;
  const message = request.form.text('message');
  const outcome = await askDesk(app, presentActor(request), { companyId, accountId }, message);
  switch (outcome.kind) {
    case 'asked':
      return seeOther(`/config/users/${accountId}?saved=asked`);
    case 'rejected':
    case 'too-many':
    case 'account-disabled': {
      const status = { rejected: 422, 'too-many': 429, 'account-disabled': 409 }[outcome.kind];
      return show(app, request, account, { message, faults: askFaults(request.language, outcome), status });
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const changeState = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const state = request.form.text('state');
  const target = { companyId: account.companyId, accountId: account.id };
  if (state !== 'active' && state !== 'disabled') return seeOther(`/config/users/${account.id}`);
  const outcome = await setAccountState(app, presentActor(request), target, state);
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return seeOther(`/config/users/${account.id}?saved=state`);
    case 'frozen': {
      const { frozen } = sentences(request.language).afterReset.config;
      return show(app, request, account, { faults: { '': [frozen] }, status: 409 });
    }
    case 'last-administrator': {
      const { lastAdministrator } = sentences(request.language).web.config.faults;
      return show(app, request, account, { faults: { '': [lastAdministrator] }, status: 409 });
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};
