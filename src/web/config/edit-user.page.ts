import type { Account } from '../../domain/accounts/account.ts';
import { versionOf } from '../../domain/accounts/account-version.ts';
import { choicesFor } from '../../domain/accounts/choices.ts';
import { readPersonDetails } from '../../domain/accounts/person-details.ts';
import { accountPermissions, isOneself } from '../../domain/accounts/who-may.ts';
import { editAccount } from '../../domain/recovery/edit-account.ts';
import { isForTheDesk } from '../../domain/recovery/is-for-the-desk.ts';
import { judgeByItself } from '../../domain/recovery/password-deps.ts';
import { modesFor } from '../../domain/recovery/send-reset.ts';
import { setPassword } from '../../domain/recovery/set-password.ts';
import { seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';
import { passwordFaults } from '../components/password-fields.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { meanwhileOf, readShown } from './meanwhile.ts';
import { detailFaults, readDetails } from './person-fields.ts';
import { showUser, targetOf } from './show-user.ts';
import { readList, userAddress } from './user-address.ts';
import { withAccount } from './with-account.ts';

const path = '/config/users/:id';
const who = accountPermissions['edit-account'];

export const editUserPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => withAccount(app, request, (account) => showUser(app, request, account, {})),
  },
  {
    method: 'POST',
    path,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => save(app, request, account)),
  },
];

/**
 * One form for two things: both are judged first, so that a fault in either saves neither, as does an account that
 * somebody changed since the page was shown. The password has no version of its own: `setPassword` looks at the account
 * as it is then, and nothing of a password is shown that another one could have changed.
 */
const save = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { form, language } = request;
  const actor = presentActor(request);
  const target = targetOf(account);
  const oneself = isOneself(actor, account);
  const typed = readDetails(form);
  const input = { password: form.secret('password'), confirmation: form.secret('confirmation') };
  const mustChange = form.ticked('mustChange');
  const setsPassword = !oneself && (form.text('password') !== '' || form.text('confirmation') !== '');
  const say = sentences(language).web.config.faults;
  const closed = { '': [sentences(language).oneUser.modes.closed] };
  const list = readList(request.url);
  const againOf =
    (present: Account) =>
    (faults: Faults, status = 422) =>
      showUser(app, request, present, { typed, mustChange, faults, status });
  const again = againOf(account);
  const shown = readShown(form);
  const overtaken = async (present: Account): Promise<Response | null> => {
    if (!shown || shown.version === versionOf(present)) return null;
    const choices = await choicesFor(app, actor, present.companyId, present);
    const met = meanwhileOf(language, { shown, typed, present, choices });
    if (!met) return null;
    const password = setsPassword ? { password: [sentences(language).oneUser.meanwhile.password] } : {};
    const faults = { ...met.faults, ...password };
    return showUser(app, request, present, { typed: met.typed, mustChange, faults, status: 409 });
  };
  const old = await overtaken(account);
  if (old) return old;

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
  if (setsPassword && !(await modesFor(app, actor, account)).open.includes('chosen')) return again(closed, 409);
  const judged = setsPassword ? await judgeByItself(app, named, input) : null;
  const faults = {
    ...('faults' in read ? detailFaults(language, read.faults) : {}),
    ...(judged && judged.kind !== 'fit' ? passwordFaults(language, judged) : {}),
  };
  if (isFaulty(faults)) return again(faults);

  const version = versionOf(account);
  const isSeen = (present: Account) => !shown || versionOf(present) === version;
  const edited = await editAccount(app, actor, target, typed, isSeen);
  switch (edited.kind) {
    case 'overtaken':
      return (
        (await overtaken(edited.present)) ??
        againOf(edited.present)({ '': [sentences(language).oneUser.meanwhile.what] }, 409)
      );
    case 'rejected':
      return again(detailFaults(language, edited.faults));
    case 'email-taken':
      return again({ email: [say.emailTaken] });
    case 'met-enough':
      return again({ email: [say.metEnough(dates(language, app.timeZone).moment(edited.until))] }, 429);
    case 'last-administrator':
      return again({ role: [say.lastAdministrator] });
    case 'too-many':
      return again({ email: [sentences(language).oneUser.waiting.tooManyAsked] }, 429);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
    case 'saved':
      break;
  }
  const done = (saved: string) => seeOther(userAddress(account.id, { list, query: { saved } }));
  if (!setsPassword) return done(edited.emailWaits ? 'email-asked' : 'details');
  const set = await setPassword(app, actor, target, { ...input, mustChange }, account);
  // The details are saved by now: what is shown again is of the account that they made.
  const after = againOf((await app.storage.accounts.find(target.companyId, target.accountId)) ?? account);
  switch (set.kind) {
    case 'set':
      return done('password');
    case 'not-confirmed':
    case 'rejected':
      return after(passwordFaults(language, set));
    case 'overtaken':
      return after({ password: [say.overtaken] }, 409);
    case 'frozen':
      return after({ '': [sentences(language).afterReset.config.frozen] }, 409);
    case 'administrators-by-desk':
      return after({ role: [sentences(language).web.deskAsking.roleAndPassword] });
    case 'mode-off':
      return after(closed, 409);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};
