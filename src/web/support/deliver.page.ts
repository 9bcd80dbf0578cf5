import { deliveries } from '../../domain/caller-verification/method.ts';
import { issueReset } from '../../domain/recovery/issue-reset.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readNumber } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { renderReadOut } from './read-out.ts';
import { refuseStep, showRequest } from './request-steps.ts';

/** The press that gives the access back, by the way that the agent chose. */
export const deliverPage = (app: WebApp): Route[] => [
  {
    method: 'POST',
    path: '/support/requests/:number/deliver',
    who: ['agent', 'supervisor'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => {
      const number = readNumber(request.params.number);
      return number === null ? refuse(app, request, 'not-found') : deliver(app, request, number);
    },
  },
];

const deliver = async (app: WebApp, request: RouteRequest, number: number): Promise<Response> => {
  const say = sentences(request.language).web.deskDelivery.faults;
  const delivery = deliveries.find((known) => known === request.form.text('delivery'));
  if (!delivery) return showRequest(app, request, number, { '': [say.unknownWay] }, 422);
  const outcome = await issueReset(app, presentActor(request), number, delivery);
  switch (outcome.kind) {
    case 'sent':
      return seeOther(`/support/requests/${number}?saved=${delivery}`);
    case 'read-out': {
      const { password, expiresAt } = outcome;
      const frame = frameOf(app, request, `/support/requests/${number}`);
      // Neither kept by the browser nor come back to: the same press again finds the verification spent.
      return htmlAnswer(
        renderReadOut(frame, { requestNumber: number, password, expiresAt, timeZone: app.timeZone }),
        200,
        {
          'cache-control': 'no-store',
        },
      );
    }
    case 'not-verified':
      return showRequest(app, request, number, { '': [say.notVerified] }, 409);
    case 'no-contact':
      return showRequest(app, request, number, { '': [say.noContact] }, 409);
    default:
      return refuseStep(app, request, number, outcome.kind);
  }
};
