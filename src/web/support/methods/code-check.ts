import { html } from 'hono/html';
import { triesPerCode } from '../../../domain/caller-verification/caller-verification.ts';
import type { ProofView } from '../../../domain/recovery/view-request.ts';
import { dates } from '../../../text/dates.ts';
import { sentences } from '../../../text/sentences.ts';
import { field } from '../../components/field.ts';
import { button, postForm } from '../../components/form.ts';
import type { Html } from '../../components/html.ts';
import type { Frame } from '../../frame.ts';
import { isEnough, isUnderWay, leadsTo, proofOf, type RequestData } from '../request-data.ts';

/** A code that was sent, can still be passed and has tries left. */
export const liveCode = (data: RequestData, method: 'mail-code' | 'sms-code'): ProofView | undefined => {
  const code = proofOf(data, method);
  return isUnderWay(code, data.now) && code.tries < triesPerCode ? code : undefined;
};

/** The field for a code that was sent, with its tries. */
export const codeCheck = (
  frame: Frame,
  data: RequestData,
  code: ProofView,
  given: { action: string; name: string; label: string; check: string },
): Html => {
  const say = sentences(frame.language).web.desk.detail;
  const { time } = dates(frame.language, data.timeZone);
  const hint = `${say.codeSent(time(code.startedAt), time(code.expiresAt))} ${say.tries(triesPerCode - code.tries)}`;
  return postForm(
    frame,
    given.action,
    html`${field(frame, {
      name: given.name,
      label: given.label,
      hint,
      autocomplete: 'off',
      inputMode: 'numeric',
      maxLength: 20,
      required: true,
      more: leadsTo(data, !isEnough(data)) ? html` autofocus` : '',
      faults: data.faults[given.name],
    })}
${button(given.check)}`,
  );
};
