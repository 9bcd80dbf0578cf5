import { html } from 'hono/html';
import type { ResetRequest } from '../../domain/recovery/reset-request.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

/** Why this is an incident; nothing for an ordinary request. */
export const incidentNotice = (frame: Frame, { kind, cause }: Pick<ResetRequest, 'kind' | 'cause'>): Html | '' => {
  if (kind !== 'incident' || !cause) return '';
  return html`<p class="advice"><strong>${sentences(frame.language).afterReset.causes[cause]}</strong></p>\n`;
};
