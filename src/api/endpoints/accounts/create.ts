import * as z from 'zod';
import { showPerson } from '../../../domain/accounts/show-account.ts';
import { personNow } from '../../../domain/password-policy/list-people.ts';
import { createAccount as create, judgeNewPerson } from '../../../domain/recovery/create-account.ts';
import { jsonAnswer, problem } from '../../../http/answers.ts';
import { unfitFields } from '../../body-faults.ts';
import { callerOf } from '../../caller.ts';
import { endpoint } from '../../endpoint.ts';
import { etagOf } from '../../etag.ts';
import { emailTaken, forbidden, metEnough } from '../../outcomes.ts';
import { asTyped, personBounds, personFields, personShape } from '../../shapes/account.ts';

export const createAccount = endpoint({
  id: 'createAccount',
  commands: ['user add'],
  version: 'read',
  tag: 'accounts',
  method: 'POST',
  path: '/api/v1/accounts',
  who: ['administrator', 'delegate'],
  scopes: ['accounts:write'],
  limit: 'form',
  csrf: 'json',
  summary: 'Make an account',
  description:
    'The person gets a link by mail or, by `mode`, a temporary password, and nobody else sees it. A key makes users alone; a delegate, users of the own groups. A new administrator is told to the others of the company.',
  repeatable: 'kept',
  sentAgain: '409 `email-taken`',
  body: z.strictObject({
    ...personFields,
    telephone: personFields.telephone.default(null),
    language: personFields.language.default('fr'),
    role: personFields.role.default('user'),
    groupId: personFields.groupId.default(null),
    mode: z
      .enum(['link', 'temporary'])
      .default('link')
      .describe('What is mailed; `temporary` only where the company sends temporary passwords'),
  }),
  bounds: personBounds,
  judge: (request, fields, app) => {
    const caller = callerOf(request);
    return judgeNewPerson(app, caller, caller.companyId, asTyped(fields));
  },
  example: { email: 'julie.berger@client.example', firstName: 'Julie', lastName: 'Berger' },
  answers: { 201: { description: 'Made; Location names it', schema: personShape } },
  problems: ['email-taken', 'too-many-changes', 'mode-off'],
  answer: async (request, body, { app }) => {
    const caller = callerOf(request);
    const { mode, ...person } = body;
    const outcome = await create(app, caller, caller.companyId, asTyped(person), mode);
    switch (outcome.kind) {
      case 'created': {
        const { account } = outcome;
        const location = `/api/v1/accounts/${account.id}`;
        return jsonAnswer(showPerson(await personNow(app, account)), 201, {
          location,
          etag: etagOf(account),
        });
      }
      case 'rejected':
        return unfitFields(request.language, outcome.faults, personBounds);
      case 'email-taken':
        return emailTaken(request.language);
      case 'met-enough':
        return metEnough(outcome.until, app.clock.now());
      case 'mode-off':
        return problem(409, 'mode-off');
      case 'not-allowed':
        return forbidden();
    }
  },
});
