import { askSecondOpinion, askVouching } from '../../../domain/recovery/ask-confirmation.ts';
import { seeOther } from '../../../http/answers.ts';
import type { Route } from '../../../http/route.ts';
import { sentences } from '../../../text/sentences.ts';
import { presentActor } from '../../present.ts';
import type { WebApp } from '../../web-app.ts';
import { refuseStep, type Step, showRequest, step } from '../request-steps.ts';

/** The steps in which an agent asks somebody else for a word: the person's company, or the rest of the desk. */
export const confirmationsPage = (app: WebApp): Route[] => [
  step(app, 'vouching', askCompany),
  step(app, 'second-opinion', askDesk),
];

const askCompany: Step = async (app, request, number) => {
  const say = sentences(request.language).web.vouching.askFaults;
  const outcome = await askVouching(app, presentActor(request), number);
  switch (outcome) {
    case 'asked':
      return back(number);
    case 'already-asked':
    case 'nobody-to-ask':
      return showRequest(app, request, number, { '': [say[outcome]] }, 409);
    case 'too-many':
      return showRequest(app, request, number, { '': [say[outcome]] }, 429);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

const askDesk: Step = async (app, request, number) => {
  const say = sentences(request.language).web.secondOpinion.askFaults;
  const outcome = await askSecondOpinion(app, presentActor(request), number);
  switch (outcome) {
    case 'asked':
      return back(number, '?saved=opinion');
    case 'already-asked':
      return showRequest(app, request, number, { '': [say[outcome]] }, 409);
    case 'too-many':
      return showRequest(app, request, number, { '': [say[outcome]] }, 429);
    default:
      return refuseStep(app, request, number, outcome);
  }
};

/** The page says that somebody was asked, and until when an answer is awaited. */
const back = (number: number, said = ''): Response => seeOther(`/support/requests/${number}${said}`);
