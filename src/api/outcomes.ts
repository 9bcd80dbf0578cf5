import { problem } from '../http/answers.ts';
import type { Language } from '../text/sentences.ts';
import { fieldFaults } from './body-faults.ts';

// Outcomes that many verbs have, as problems.

export const unknown = (): Response => problem(404, 'not-found', 'There is nothing here');

export const forbidden = (): Response => problem(403, 'forbidden', 'Not for this account');

export const oneself = (): Response => problem(409, 'oneself', 'Not for the own account');

export const frozen = (): Response =>
  problem(409, 'account-frozen', 'The account is frozen: the support brings it back');

export const administratorsByDesk = (): Response =>
  problem(409, 'administrators-by-desk', 'The support resets the passwords of administrators');

export const accountDisabled = (): Response => problem(409, 'account-disabled', 'The account is disabled');

export const lastAdministrator = (): Response =>
  problem(409, 'last-administrator', 'A company keeps an active administrator');

export const metEnough = (until: number, now: number): Response =>
  problem(429, 'too-many-changes', 'Too many mail addresses of accounts out of reach were tried today', {
    retryAfterSeconds: Math.ceil((until - now) / 1000),
  });

export const emailTaken = (language: Language): Response =>
  problem(409, 'email-taken', 'The mail address belongs to another account', {
    errors: fieldFaults(language, { email: 'email-taken' }),
  });
