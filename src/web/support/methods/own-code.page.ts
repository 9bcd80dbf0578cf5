import { passOwnCode } from '../../../domain/recovery/verify-by-own-code.ts';
import type { Route } from '../../../http/route.ts';
import { sentences } from '../../../text/sentences.ts';
import { presentActor } from '../../present.ts';
import type { WebApp } from '../../web-app.ts';
import { done, refuseStep, type Step, showRequest, step } from '../request-steps.ts';

/** The code that an open session of the person shows is read out, and typed here. */
export const ownCodePage = (app: WebApp): Route[] => [step(app, 'own-code', check)];

const check: Step = async (app, request, number) => {
  const say = sentences(request.language).web.deskVerification.faults;
  const show = (message: string, status: number) => showRequest(app, request, number, { ownCode: [message] }, status);
  if (request.form.text('ownCode').trim() === '') return show(say.ownCodeMissing, 422);
  const outcome = await passOwnCode(app, presentActor(request), number, request.form.secret('ownCode'));
  switch (outcome) {
    case 'passed':
      return done(number, 'verified');
    case 'wrong-code':
      return show(say.ownCodeWrong, 422);
    case 'already-used':
      return show(say.ownCodeUsed, 422);
    case 'too-many-codes':
      return show(say.ownCodeTooMany, 429);
    case 'no-session':
      return show(say.noSession, 409);
    default:
      return refuseStep(app, request, number, outcome);
  }
};
