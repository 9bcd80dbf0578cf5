import type { ResetRequest } from '../../domain/recovery/reset-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { statusTag } from '../components/pieces.ts';

const tones = { waiting: 'attention', taken: 'calm', sent: 'good', closed: 'off' } as const;

/** `hasLeft`: false while what was sent has not left, or could not be handed over. */
export const stateTag = (language: Language, state: ResetRequest['state'], hasLeft = true): Html =>
  statusTag(sentences(language).web.desk.states[state], state === 'sent' && !hasLeft ? 'calm' : tones[state]);
