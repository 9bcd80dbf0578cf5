import * as z from 'zod';
import { profileNames } from '../../domain/companies/company.ts';
import { chooseProfile, judgeChoice } from '../../domain/password-policy/choose-profile.ts';
import { answerabilityLimits } from '../../domain/password-policy/profile-choice.ts';
import { viewPasswordRules as viewRules } from '../../domain/password-policy/view-password-rules.ts';
import { countToRequire, requireNewPassword } from '../../domain/recovery/require-new-password.ts';
import { jsonAnswer, problem } from '../../http/answers.ts';
import { unfitFields } from '../body-faults.ts';
import { callerOf, sessionOf } from '../caller.ts';
import { endpoint, text } from '../endpoint.ts';
import { forbidden, unknown } from '../outcomes.ts';
import { concerns } from '../problem-in-words.ts';

const bounds = { owner: { most: answerabilityLimits.owner }, reason: { most: answerabilityLimits.reason } };
const classes = ['user', 'administrator'] as const;
const rules = z.object({
  accountClass: z.enum(classes),
  profile: z.enum(profileNames as ['eko', 'standard', 'privileged']),
  version: z.int().describe('Of the last choice; 0 where none was made'),
  rules: z.object({
    minimumLength: z.int(),
    maximumLength: z.int(),
    fourClasses: z.boolean(),
    personalWords: z.enum(['anywhere', 'whole']),
    minimumGuessesLog10: z.number(),
    history: z.int(),
    validityDays: z.int().nullable(),
  }),
});

export const viewPasswordRules = endpoint({
  id: 'viewPasswordRules',
  commands: ['policy show'],
  tag: 'company',
  method: 'GET',
  path: '/api/v1/password-rules',
  who: ['administrator'],
  scopes: ['company:read'],
  limit: 'page',
  csrf: 'none',
  summary: 'The password rules in force, for each class of accounts',
  body: null,
  answers: { 200: { description: 'The rules', schema: z.object({ classes: z.array(rules) }) } },
  problems: [],
  answer: async (request, _, { app }) => {
    const caller = callerOf(request);
    const view = await viewRules(app, caller, caller.companyId);
    if (view === 'unknown') return unknown();
    if (view === 'not-allowed') return forbidden();
    return jsonAnswer({
      classes: view.classes.map(({ accountClass, profile, choices, rules: inForce }) => ({
        ...{ accountClass, profile, version: choices[0]?.version ?? 0, rules: inForce },
      })),
    });
  },
});

export const choosePasswordRules = endpoint({
  id: 'choosePasswordRules',
  commands: ['policy choose'],
  tag: 'company',
  method: 'PUT',
  path: '/api/v1/password-rules',
  who: ['administrator'],
  limit: 'form',
  csrf: 'json',
  summary: 'Choose the password rules of a class of accounts',
  description:
    'Takes a session: a person answers for it. `version` is the one that was read; where it is another’s by now, 409.',
  body: z.strictObject({
    accountClass: z.enum(classes).describe('Whose passwords; `administrator`: delegates too'),
    profile: z.enum(profileNames as ['eko', 'standard', 'privileged']).describe('Which rules'),
    version: z.int().min(0).describe('The one that was read'),
    owner: text(1000).default('').describe('Who answers for a choice that departs from a text'),
    reason: text(2000).default('').describe('Why it departs'),
    reviewOn: text(100).default('').describe('The day on which it is looked at again: 2027-01-31'),
  }),
  bounds,
  judge: (_, { accountClass, profile, owner = '', reason = '', reviewOn = '' }, app) =>
    judgeChoice(app, accountClass && profile ? { accountClass, profile } : null, { owner, reason, reviewOn }),
  example: { accountClass: 'user', profile: 'standard', version: 0 },
  answers: { 200: { description: 'Chosen', schema: z.object({ version: z.int() }) } },
  problems: ['overtaken'],
  answer: async (request, body, { app }) => {
    const actor = sessionOf(request);
    const { accountClass, version, ...wish } = body;
    const target = { companyId: actor.companyId, accountClass };
    const outcome = await chooseProfile(app, actor, target, { ...wish, versionSeen: version });
    switch (outcome.kind) {
      case 'chosen':
        return jsonAnswer({ version: outcome.choice.version });
      case 'rejected':
        return unfitFields(request.language, outcome.faults, bounds);
      case 'overtaken':
        return problem(409, 'overtaken');
      case 'unknown':
        return unknown();
      case 'not-allowed':
        return forbidden();
    }
  },
});

export const requireNewPasswords = endpoint({
  id: 'requireNewPasswords',
  commands: ['password ask-new --company'],
  tag: 'company',
  method: 'POST',
  path: '/api/v1/new-password-requirements',
  who: ['administrator'],
  limit: 'form',
  csrf: 'json',
  summary: 'Require a new password of everybody in the company',
  description:
    'Takes a session. `people` is how many it concerns, which 409 tells: nobody asks a whole company by mistake.',
  repeatable: 'kept',
  isNameRequired: true,
  body: z.strictObject({ people: z.int().min(0).describe('How many it concerns') }),
  example: { people: 120 },
  answers: { 200: { description: 'Required', schema: z.object({ people: z.int() }) } },
  problems: ['idempotency-key-missing', 'people-mismatch'],
  answer: async (request, { people }, { app }) => {
    const actor = sessionOf(request);
    const population = { kind: 'company', companyId: actor.companyId } as const;
    const concerned = await countToRequire(app, population);
    if (people !== concerned) {
      return problem(409, 'people-mismatch', {
        detail: concerns(request.language, concerned),
      });
    }
    const outcome = await requireNewPassword(app, actor, population);
    return outcome.kind === 'required' ? jsonAnswer({ people: outcome.people }) : forbidden();
  },
});
