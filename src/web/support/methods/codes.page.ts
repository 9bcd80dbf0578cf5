import { passCode, sendCode, sendSmsCode } from '../../../domain/recovery/verify-caller.ts';
import type { Route, RouteRequest } from '../../../http/route.ts';
import { sentences } from '../../../text/sentences.ts';
import { presentActor } from '../../present.ts';
import type { WebApp } from '../../web-app.ts';
import { done, refuseStep, type Step, showRequest, step } from '../request-steps.ts';

/** A code is sent to a contact on file, and read back. */
export const codesPage = (app: WebApp): Route[] => [
  step(app, 'code', sendByMail),
  step(app, 'verification', (...given) => check('mail-code', 'code', ...given)),
  step(app, 'sms-code', sendBySms),
  step(app, 'sms-verification', (...given) => check('sms-code', 'smsCode', ...given)),
];

const sendByMail: Step = async (app, request, number) => {
  const outcome = await sendCode(app, presentActor(request), number);
  switch (outcome) {
    case 'started':
      return done(number, 'code');
    case 'too-many-codes':
      return showRequest(app, request, number, { '': [wordsOf(request).desk.tooManyCodes] }, 429);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const sendBySms: Step = async (app, request, number) => {
  const outcome = await sendSmsCode(app, presentActor(request), number);
  const { desk, verification } = wordsOf(request);
  switch (outcome) {
    case 'started':
      return done(number, 'sms');
    case 'too-many-codes':
      return showRequest(app, request, number, { '': [desk.tooManyCodes] }, 429);
    case 'no-mobile-number':
      return showRequest(app, request, number, { '': [verification.noMobileNumber] }, 409);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const check = async (
  method: 'mail-code' | 'sms-code',
  field: string,
  app: WebApp,
  request: RouteRequest,
  number: number,
): Promise<Response> => {
  const { desk, verification } = wordsOf(request);
  const show = (message: string, status: number) => showRequest(app, request, number, { [field]: [message] }, status);
  if (request.form.text(field).trim() === '') {
    return show(method === 'mail-code' ? desk.codeMissing : verification.smsCodeMissing, 422);
  }
  const outcome = await passCode(app, presentActor(request), number, method, request.form.secret(field));
  switch (outcome) {
    case 'passed':
      return done(number, 'verified');
    case 'wrong-code':
      return show(desk.wrongCode, 422);
    case 'expired':
      return show(desk.codeExpired, 422);
    case 'no-tries-left':
      return show(desk.noTriesLeft, 422);
    case 'not-started':
      return show(method === 'mail-code' ? desk.notStarted : verification.smsNotStarted, 409);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const wordsOf = ({ language }: RouteRequest) => {
  const { desk, deskVerification } = sentences(language).web;
  return { desk: desk.faults, verification: deskVerification.faults };
};
