import { replyByMail } from '../../domain/recovery/reply-by-mail.ts';
import type { Route } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';
import { done, refuseStep, type Step, showRequest, step } from './request-steps.ts';

export const replyPage = (app: WebApp): Route[] => [step(app, 'reply', reply)];

const reply: Step = async (app, request, number) => {
  const typed = request.form.text('reply');
  const outcome = await replyByMail(app, presentActor(request), number, typed);
  switch (outcome) {
    case 'sent':
      return done(number, 'answered');
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'not-yours':
      return refuseStep(app, request, number, outcome);
    default: {
      const faults = { reply: [sentences(request.language).web.deskMail.faults[outcome]] };
      return showRequest(app, request, number, faults, 422, undefined, typed);
    }
  }
};
