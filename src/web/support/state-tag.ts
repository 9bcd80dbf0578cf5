import type { ResetRequest } from '../../domain/recovery/reset-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { statusTag } from '../components/pieces.ts';

const tones = { waiting: 'attention', taken: 'calm', sent: 'good', closed: 'off' } as const;

export const stateTag = (language: Language, state: ResetRequest['state']): Html =>
  statusTag(sentences(language).web.desk.states[state], tones[state]);
