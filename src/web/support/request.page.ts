import { closeRequest } from '../../domain/recovery/close-request.ts';
import { releaseRequest } from '../../domain/recovery/release-request.ts';
import { closings } from '../../domain/recovery/reset-request.ts';
import { takeRequest } from '../../domain/recovery/take-request.ts';
import { unmaskEmail } from '../../domain/recovery/unmask-email.ts';
import type { Route } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { deskRoles, done, refuseStep, requestPath, type Step, showRequest, step, withNumber } from './request-steps.ts';

/** The request, taken, looked into and closed. How the caller is verified is in methods/, the sending in deliver.page.ts. */
export const requestPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: requestPath,
    who: deskRoles,
    limit: 'page',
    csrf: 'none',
    answer: (request) => withNumber(app, request, (number) => showRequest(app, request, number, {}, 200)),
  },
  step(app, 'take', take),
  step(app, 'release', release),
  step(app, 'show-email', showEmail),
  step(app, 'close', close),
];

const take: Step = async (app, request, number) => {
  const outcome = await takeRequest(app, presentActor(request), number);
  switch (outcome) {
    case 'taken':
      return done(number, 'taken');
    case 'not-waiting': {
      const say = sentences(request.language).web.desk.faults;
      return showRequest(app, request, number, { '': [say.notWaiting] }, 409);
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const release: Step = async (app, request, number) => {
  const outcome = await releaseRequest(app, presentActor(request), number);
  const say = sentences(request.language).web.desk.faults;
  switch (outcome) {
    case 'released':
      return done(number, 'released');
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-taken':
      return showRequest(app, request, number, { '': [say.notTaken] }, 409);
    case 'not-allowed':
      return showRequest(app, request, number, { '': [say.releaseNotYours] }, 403);
  }
};

const showEmail: Step = async (app, request, number) => {
  const outcome = await unmaskEmail(app, presentActor(request), number);
  if (outcome.kind !== 'shown') return refuseStep(app, request, number, outcome.kind);
  return showRequest(app, request, number, {}, 200, { email: outcome.email });
};

const close: Step = async (app, request, number) => {
  const say = sentences(request.language).web.desk.faults;
  const closing = closings.find((known) => known === request.form.text('closing'));
  if (!closing) return showRequest(app, request, number, { closing: [say.closingMissing] }, 422);
  const outcome = await closeRequest(app, presentActor(request), number, closing);
  switch (outcome) {
    case 'closed':
      return done(number, 'closed');
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return showRequest(app, request, number, { '': [say.closeNotYours] }, 403);
  }
};
