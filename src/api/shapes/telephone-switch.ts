import { isReason, type SwitchOutcome } from '../../domain/recovery/stop-telephone-resets.ts';
import { stopReasonLimits } from '../../domain/recovery/telephone-stop.ts';
import { problem } from '../../http/answers.ts';
import type { Language } from '../../text/sentences.ts';
import { type FieldFaults, fieldFaults } from '../body-faults.ts';
import { forbidden, unknown } from '../outcomes.ts';

const { shortest: least, longest: most } = stopReasonLimits;

/** The judgement of an endpoint that switches: of the reason alone. */
export const judgedReason = {
  bounds: { reason: { least, most } },
  judge: (_: unknown, { reason }: { reason?: string }): FieldFaults =>
    reason === undefined || isReason(reason) ? {} : { reason: 'reason-missing' },
};

export const answerToSwitch = (outcome: SwitchOutcome, language: Language): Response => {
  switch (outcome) {
    case 'switched':
    case 'unchanged':
      return new Response(null, { status: 204 });
    case 'reason-missing':
      return problem(422, 'reason-missing', {
        errors: fieldFaults(language, { reason: 'reason-missing' }, judgedReason.bounds),
      });
    case 'unknown':
      return unknown();
    case 'not-allowed':
      return forbidden();
  }
};
