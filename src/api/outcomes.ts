import type { ApiScope } from '../domain/accounts/api-scope.ts';
import { problem } from '../http/answers.ts';
import type { Language } from '../text/sentences.ts';
import { fieldFaults } from './body-faults.ts';
import { refuseApi } from './refusals.ts';

// Outcomes that many verbs have, as problems.

/** To a key that may not read people: what became of its act says how somebody stood. */
export const nothingToTell = (): Response => new Response(null, { status: 204 });

export const unknown = (): Response => problem(404, 'not-found');

export const forbidden = (): Response => problem(403, 'forbidden');

/** Of a key that the door let in, for this one wish. */
export const scopeMissing = ({ language }: { language: Language }, scope: ApiScope): Response =>
  refuseApi({ kind: 'scope-missing', language, scope });

export const oneself = (): Response => problem(409, 'oneself');

export const frozen = (): Response => problem(409, 'account-frozen');

export const administratorsByDesk = (): Response => problem(409, 'administrators-by-desk');

export const accountDisabled = (): Response => problem(409, 'account-disabled');

export const lastAdministrator = (): Response => problem(409, 'last-administrator');

/** Of what goes to one person in a day: by then at the latest there is room. */
export const tooManyToday = (): Response => problem(429, 'too-many-requests', { retryAfterSeconds: 24 * 3600 });

export const metEnough = (until: number, now: number): Response =>
  problem(429, 'too-many-changes', {
    retryAfterSeconds: Math.ceil((until - now) / 1000),
  });

export const emailTaken = (language: Language): Response =>
  problem(409, 'email-taken', {
    errors: fieldFaults(language, { email: 'email-taken' }),
  });
