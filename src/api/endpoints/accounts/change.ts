import * as z from 'zod';
import { showPerson } from '../../../domain/accounts/show-account.ts';
import { telephoneRule } from '../../../domain/accounts/telephone-number.ts';
import { personNow } from '../../../domain/password-policy/list-people.ts';
import { editAccount, judgePerson } from '../../../domain/recovery/edit-account.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import type { RouteRequest } from '../../../http/route.ts';
import { unfitFields } from '../../body-faults.ts';
import { callerOf, readsAccounts } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { etagOf, readIfMatch, staleVersion } from '../../etag.ts';
import {
  emailTaken,
  forbidden,
  lastAdministrator,
  metEnough,
  nothingToTell,
  scopeMissing,
  unknown,
} from '../../outcomes.ts';
import { asTyped, personBounds, personFields, personShape } from '../../shapes/account.ts';

const emailWaits = z.boolean().describe('The new address is in force once somebody confirmed it who reads it');

export const changeAccount = endpoint({
  id: 'changeAccount',
  commands: ['user change'],
  tag: 'accounts',
  method: 'PATCH',
  path: '/api/v1/accounts/:id',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:write'],
  limit: 'form',
  csrf: 'json',
  summary: 'Change an account; what is left out stays',
  description:
    'If-Match carries the ETag of the account as it was read. Of two who change the same version at once, one gets 412. A key changes users alone, and makes nobody anything else; a new e-mail address that a key gives always waits. A key without `accounts:read` sends `If-Match: *`, and changes no e-mail address. Another role is told to its person by mail, and a new administrator to the others of the company.',
  version: 'changed',
  body: z.strictObject(personFields).partial(),
  bounds: personBounds,
  judge: async (request, fields, app) => {
    const caller = callerOf(request);
    const target = targetOf(request);
    const account = await app.storage.accounts.find(target.companyId, target.accountId);
    const faults = account ? await judgePerson(app, caller, target, asTyped(fields, account)) : {};
    return (await isGuess(request, fields)) ? { ...faults, telephone: 'not-a-telephone' } : faults;
  },
  example: { telephone: '+33 1 23 45 67 89' },
  answers: {
    200: { description: 'As it is now', schema: personShape.extend({ emailWaits }) },
    204: { description: 'Changed, for a key without `accounts:read`, which learns nothing else of it', schema: null },
  },
  problems: ['version-missing', 'version-stale', 'email-taken', 'last-administrator', 'too-many-changes'],
  answer: async (request, body, { app }) => {
    const isSeen = readIfMatch(request.headers);
    if (isSeen instanceof Response) return isSeen;
    const reads = readsAccounts(request);
    if (!reads && isQuestion(request, body)) return scopeMissing(request, 'accounts:read');
    if (await isGuess(request, body)) return unfitFields(request.language, { telephone: 'not-a-telephone' });
    const caller = callerOf(request);
    const target = targetOf(request);
    const account = await app.storage.accounts.find(target.companyId, target.accountId);
    const typed = asTyped(body, account ?? {});
    const outcome = await editAccount(app, caller, target, typed, isSeen);
    switch (outcome.kind) {
      case 'saved': {
        const now = await app.storage.accounts.find(target.companyId, target.accountId);
        if (!now) return unknown();
        if (!reads) return nothingToTell();
        const shown = { ...showPerson(await personNow(app, now)), emailWaits: outcome.emailWaits };
        return jsonAnswer(shown, 200, { etag: etagOf(now) });
      }
      case 'overtaken':
        return staleVersion();
      case 'rejected':
        return unfitFields(request.language, outcome.faults, personBounds);
      case 'email-taken':
        return emailTaken(request.language);
      case 'met-enough':
        return metEnough(outcome.until, app.clock.now());
      case 'last-administrator':
        return lastAdministrator();
      case 'too-many':
        return problem(429, 'too-many-changes', { retryAfterSeconds: aDay });
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});

/**
 * Whether the answer would tell what is on file: a version can be computed of a guess, and an address that is taken is free
 * to the one person who has it.
 */
const isQuestion = ({ headers }: RouteRequest, body: { email?: string | undefined }): boolean =>
  body.email !== undefined || headers.get('if-match')?.trim() !== '*';

/** A number that cannot be read may stay; but to let it stay only as it is says, to who may not read, which one that is. */
const isGuess = async (
  request: RouteRequest,
  { telephone }: { telephone?: string | null | undefined },
): Promise<boolean> => !readsAccounts(request) && !!telephone && (await telephoneRule())(telephone.trim()) === null;

/** By then at the latest there is room. */
const aDay = 24 * 3600;

const targetOf = (request: RouteRequest) => ({
  companyId: callerOf(request).companyId,
  accountId: request.params.id ?? '',
});
