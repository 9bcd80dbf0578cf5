import type { Account } from '../../domain/accounts/account.ts';
import { choicesFor } from '../../domain/accounts/choices.ts';
import { viewAccessHistory } from '../../domain/accounts/view-access-history.ts';
import { isOneself } from '../../domain/accounts/who-may.ts';
import { personNow } from '../../domain/password-policy/list-people.ts';
import { rulesOf } from '../../domain/password-policy/rules-of.ts';
import { viewDelegation } from '../../domain/recovery/delegate-groups.ts';
import { findOpenOf } from '../../domain/recovery/enter-request.ts';
import { isForTheDesk } from '../../domain/recovery/is-for-the-desk.ts';
import { modesFor } from '../../domain/recovery/send-reset.ts';
import { listSessionsOf } from '../../domain/sessions/end-sessions-of.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { type EditUserData, renderEditUser } from './edit-user.ts';
import { type TypedDetails, writtenDetails } from './person-fields.ts';
import { readList, userAddress } from './user-address.ts';

/** What was typed and why it was refused, where the page is shown again. */
export type Again = {
  typed?: TypedDetails;
  message?: string;
  mustChange?: boolean;
  faults?: Faults;
  status?: number;
};

/** The page tells the last few; the rest has a page of its own. */
const linesAtOnce = 10;

export const showUser = async (
  app: WebApp,
  request: RouteRequest,
  account: Account,
  again: Again,
): Promise<Response> => {
  const actor = presentActor(request);
  const oneself = isOneself(actor, account);
  const target = targetOf(account);
  const [company, choices, rules, renewal, byDesk, waiting, sessions, history, delegation, modes, open] =
    await Promise.all([
      app.storage.companies.find(account.companyId),
      choicesFor(app, actor, account.companyId, account),
      rulesOf(app, account),
      renewalOf(app, account),
      isForTheDesk(app, account),
      app.storage.emailChanges.findWaiting(account.companyId, account.id, app.clock.now()),
      listSessionsOf(app, actor, target),
      viewAccessHistory(app, actor, target, { kind: 'everything', before: null, limit: linesAtOnce }),
      viewDelegation(app, actor, target),
      modesFor(app, actor, account),
      findOpenOf(app.storage.requests, account.email, account),
    ]);
  const person = await personNow(app, account);
  const isNew = person.standing === 'never-signed-in' && person.passwordSetAt === null;
  const isAwaited = !oneself && isNew && !(await app.storage.oneTimeSecrets.wasEntered(account.companyId, account.id));
  const list = readList(request.url);
  const { web, oneUser } = sentences(request.language);
  return htmlAnswer(
    renderEditUser(frameOf(app, request, userAddress(account.id, { list })), {
      account,
      person,
      isAwaited,
      list,
      now: app.clock.now(),
      companyName: company?.name ?? '',
      typed: again.typed ?? writtenDetails(account, request.language),
      choices,
      oneself,
      rules,
      mustChange: again.mustChange ?? true,
      random: app.random,
      renewal,
      byDesk,
      modes,
      waiting,
      coolingOffDays: app.verificationLimits.coolingOffDays,
      askedDesk: open?.channel === 'administrator' ? open : null,
      sessions: typeof sessions === 'string' ? [] : sessions,
      history: typeof history === 'string' ? { lines: [], before: null } : history,
      timeZone: app.timeZone,
      linkHours: app.linkHours,
      temporaryPasswordHours: app.temporaryPasswordHours,
      message: again.message ?? '',
      delegatedGroups:
        typeof delegation === 'string'
          ? null
          : delegation.groups.filter(({ id }) => delegation.delegated.includes(id)).map(({ name }) => name),
      faults: again.faults ?? {},
      saved: readFlag(request.url, 'saved', { ...web.config.edit.saved, ...oneUser.saved }),
    }),
    again.status ?? 200,
  );
};

export const targetOf = ({ companyId, id }: Account) => ({ companyId, accountId: id });

const renewalOf = async (app: WebApp, { companyId, id }: Account): Promise<EditUserData['renewal']> => {
  const credential = await app.storage.credentials.find(companyId, id);
  if (credential && credential.mustChangeReason !== null) return 'asked';
  if (!credential?.hash) return 'none';
  return credential.mustChange ? 'must-change' : 'possible';
};
