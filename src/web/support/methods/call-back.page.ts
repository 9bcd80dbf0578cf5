import type { CallBackAnswer } from '../../../domain/caller-verification/call-back.ts';
import { callPersonBack, noteCallBack } from '../../../domain/recovery/call-person-back.ts';
import type { Route, RouteRequest } from '../../../http/route.ts';
import { sentences } from '../../../text/sentences.ts';
import { refuse } from '../../errors.ts';
import { presentActor } from '../../present.ts';
import type { WebApp } from '../../web-app.ts';
import { done, refuseStep, type Step, showRequest, step } from '../request-steps.ts';

/** The agent calls the number on file, and says what came of it. */
export const callBackPage = (app: WebApp): Route[] => [
  step(app, 'call-back', start),
  step(app, 'call-back-outcome', note),
];

/** The answer itself shows the number: no address leads to it, and a reload is a new look that the journal notes. */
const start: Step = async (app, request, number) => {
  const outcome = await callPersonBack(app, presentActor(request), number);
  const say = faultsOf(request);
  switch (outcome.kind) {
    case 'started':
      return showRequest(app, request, number, {}, 200, { telephone: outcome.number });
    case 'no-number':
      return showRequest(app, request, number, { '': [say.callNoNumber] }, 409);
    case 'too-young':
      return showRequest(app, request, number, { '': [say.callTooYoung] }, 409);
    case 'too-many-calls':
      return showRequest(app, request, number, { '': [say.tooManyCalls] }, 429);
    default:
      return refuseStep(app, request, number, outcome.kind);
  }
};

const note: Step = async (app, request, number) => {
  const answer = answers.find((known) => known === request.form.text('answer'));
  if (!answer) return refuse(app, request, 'not-found');
  const outcome = await noteCallBack(app, presentActor(request), number, answer);
  const say = faultsOf(request);
  switch (outcome) {
    case 'passed':
      return done(number, 'verified');
    case 'refused':
    case 'unanswered':
      return done(number, 'callRefused');
    case 'too-soon':
      return showRequest(app, request, number, { '': [say.callTooSoon] }, 409);
    case 'too-young':
      return showRequest(app, request, number, { '': [say.callTooYoung] }, 409);
    case 'not-started':
      return showRequest(app, request, number, { '': [say.callNotStarted] }, 409);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const answers: readonly CallBackAnswer[] = ['confirmed', 'no-answer', 'not-recognised'];

const faultsOf = ({ language }: RouteRequest) => sentences(language).web.deskVerification.faults;
