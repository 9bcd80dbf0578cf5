import { html } from 'hono/html';
import { needsSupervisor } from '../../../domain/caller-verification/proved-methods.ts';
import type { ProofView } from '../../../domain/recovery/view-request.ts';
import { dates } from '../../../text/dates.ts';
import { sentences } from '../../../text/sentences.ts';
import { button, postForm } from '../../components/form.ts';
import { typed } from '../../components/pieces.ts';
import type { Frame } from '../../frame.ts';
import { isUnderWay, proofOf, type RequestData } from '../request-data.ts';
import type { MethodSection } from './method-section.ts';

/** Another agent or a supervisor looks at the case, and answers in the own session. */
export const secondAgent: MethodSection = {
  method: 'second-agent',
  heading: ({ language }) => sentences(language).web.secondOpinion.ofDesk.heading,
  render: (frame, data, path) => {
    const say = sentences(frame.language).web.secondOpinion.ofDesk;
    const proof = proofOf(data, 'second-agent');
    const bySupervisor = needsSupervisor(data.view.weighed?.circumstances ?? []);
    return html`${bySupervisor ? html`<p class="advice">${say.supervisor}</p>\n` : ''}${
      proof ? html`<p class="${proof.refusedAt === null ? 'hint' : 'advice'}">${stateOf(frame, data, proof)}</p>\n` : ''
    }${
      isUnderWay(proof, data.now)
        ? ''
        : postForm(
            frame,
            `${path}/second-opinion`,
            html`<p>${say.what}</p>
${button(proof ? say.askAgain : say.ask, 'second')}`,
          )
    }`;
  },
};

const stateOf = (frame: Frame, data: RequestData, proof: ProofView) => {
  const say = sentences(frame.language).web.secondOpinion.ofDesk;
  const { time } = dates(frame.language, data.timeZone);
  if (proof.refusedAt !== null) {
    const refused = say.refused(time(proof.refusedAt));
    return proof.reason === undefined ? refused : html`${refused} ${say.because} ${typed(proof.reason)}`;
  }
  if (proof.passedAt === null) return say.waiting(time(proof.startedAt), time(proof.expiresAt));
  const lacksSupervisor =
    proof.standing?.role !== 'supervisor' && needsSupervisor(data.view.weighed?.circumstances ?? []);
  return lacksSupervisor ? say.agentOnly(time(proof.passedAt)) : say.outOfDate(time(proof.passedAt));
};
