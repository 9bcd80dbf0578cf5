import type { Sending } from '../domain/notifications/sending.ts';

/** What a failed hand-over means: only a server's lasting "no" to this recipient or this message ends a notice. */
export const judgeSmtpFault = (error: unknown): Exclude<Sending, { kind: 'accepted' }> => {
  const { code, command, responseCode, response, originalCode } = readFault(error);
  const step = command ?? '';
  if (responseCode !== null) {
    const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
    const fault = [String(responseCode), enhanced, step].filter(Boolean).join(' ');
    return { kind: isLasting(step, responseCode) ? 'refused' : 'failed', fault };
  }
  if (code === 'EENVELOPE') return { kind: 'refused', fault: 'unusable address' };
  return { kind: 'failed', fault: [code ?? 'unknown', originalCode, step].filter(Boolean).join(' ') };
};

/**
 * A "no" to our sign-in, our greeting or our sender is the installation's fault, which its operator can mend while
 * the notice waits; so are the 5xx replies that ask for another session or for authentication (RFC 4954 §6).
 */
const isLasting = (step: string, responseCode: number): boolean =>
  (step === 'RCPT TO' || step === 'DATA') && responseCode >= 500 && responseCode < 600 && !aboutUs.has(responseCode);

const aboutUs = new Set([503, 530, 534, 535, 538]);

/** Only names and numbers are taken: a server's words often repeat the address. */
const readFault = (error: unknown) => {
  const fault = (error ?? {}) as Record<string, unknown>;
  const name = (value: unknown): string | null =>
    typeof value === 'string' && /^[A-Z][A-Z0-9_ ]{0,30}$/.test(value) ? value : null;
  return {
    code: name(fault.code),
    originalCode: name(fault.originalCode),
    command: name(fault.command),
    responseCode: typeof fault.responseCode === 'number' ? fault.responseCode : null,
    response: typeof fault.response === 'string' ? fault.response : '',
  };
};

export type SmtpTrouble =
  | 'address'
  | 'sign-in'
  | 'certificate'
  | 'encryption'
  | 'name'
  | 'silence'
  | 'no-connection'
  | 'recipient'
  | 'sender'
  | 'refused';

/** What an operator looks at first, from the fault that `judgeSmtpFault` tells. */
export const smtpTrouble = (fault: string): SmtpTrouble =>
  signs.find(([sign]) => sign.test(fault))?.[1] ?? (/^\d/.test(fault) ? 'refused' : 'no-connection');

const signs: readonly [RegExp, SmtpTrouble][] = [
  [/^unusable address/, 'address'],
  [/^53[0458]\b|AUTH/, 'sign-in'],
  [/CERT|ALTNAME|SELF_SIGNED|ISSUER/, 'certificate'],
  [/TLS|SSL/, 'encryption'],
  [/EDNS|ENOTFOUND/, 'name'],
  [/TIMEDOUT/, 'silence'],
  [/RCPT TO/, 'recipient'],
  [/MAIL FROM/, 'sender'],
];
