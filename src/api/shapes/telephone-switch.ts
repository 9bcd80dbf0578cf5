import type { SwitchOutcome } from '../../domain/recovery/stop-telephone-resets.ts';
import { problem } from '../../http/answers.ts';
import { forbidden, unknown } from '../outcomes.ts';

export const answerToSwitch = (outcome: SwitchOutcome): Response => {
  switch (outcome) {
    case 'switched':
    case 'unchanged':
      return new Response(null, { status: 204 });
    case 'reason-missing':
      return problem(422, 'reason-missing', 'A reason is needed, neither very short nor very long', {
        errors: [{ pointer: '/reason', code: 'reason-missing', detail: 'too short or too long' }],
      });
    case 'unknown':
      return unknown();
    case 'not-allowed':
      return forbidden();
  }
};
