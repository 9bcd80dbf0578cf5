import { createHash, createHmac } from 'node:crypto';
import type { Notice } from '../domain/notifications/notice.ts';
import type { Sending } from '../domain/notifications/sending.ts';
import type { Clock } from '../platform/clock.ts';
import type { Secret } from '../platform/secret.ts';
import { fillTemplate } from '../platform/template.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { ShortMessage } from './short-message.ts';

/** The request that a provider's HTTP interface asks for. Templates name what is put in: docs/sms.md lists the names. */
export type Gateway = {
  /** https, or this machine. Nothing is put into it. */
  url: string;
  method: 'POST' | 'PUT';
  format: 'json' | 'form' | 'xml';
  body: string;
  headers: readonly { name: string; value: string }[];
  sender?: string | undefined;
  user?: string | undefined;
  signature?: { algorithm: 'sha1' | 'sha256' | 'hmac-sha256'; over: string } | undefined;
  success?: { field: string; value?: string | undefined } | undefined;
  timeoutSeconds: number;
};

export type GatewaySecrets = { token: Secret | null; signingKey: Secret | null };

/** Hands one short message to the provider. Every try of a notice carries the same reference. */
export const smsGateway =
  (gateway: Gateway, secrets: GatewaySecrets, clock: Clock) =>
  async (notice: Pick<Notice, 'id' | 'to'>, message: ShortMessage): Promise<Sending> => {
    const number = notice.to.address;
    if (!/^\+[1-9]\d{6,14}$/.test(number)) return { kind: 'refused', fault: 'unusable number' };
    const request = fillRequest(gateway, secrets, clock.now(), notice.id, number, message);
    try {
      const answer = await fetch(gateway.url, {
        ...request,
        method: gateway.method,
        // Another address was not checked, and would be given the secrets.
        redirect: 'manual',
        signal: AbortSignal.timeout(gateway.timeoutSeconds * 1000),
      });
      return await judgeAnswer(answer, gateway.success, number);
    } catch (fault) {
      return { kind: 'failed', fault: nameOf(fault) };
    }
  };

const fillRequest = (
  gateway: Gateway,
  secrets: GatewaySecrets,
  now: number,
  reference: string,
  number: string,
  message: ShortMessage,
): { body: string; headers: Record<string, string> } => {
  const token = secrets.token?.reveal() ?? '';
  const values = {
    to: number,
    toDigits: number.slice(1),
    text: message.text.reveal(),
    sender: gateway.sender ?? '',
    reference,
    token,
    basic: Buffer.from(`${gateway.user ?? ''}:${token}`, 'utf8').toString('base64'),
    timestamp: String(Math.floor(now / 1000)),
  };
  const body = fillTemplate(gateway.body, values, write[gateway.format]);
  const signature = sign(gateway, secrets.signingKey?.reveal() ?? '', { ...values, body });
  const headers = Object.fromEntries(
    gateway.headers.map(({ name, value }) => [name, fillTemplate(value, { ...values, signature })]),
  );
  return { body, headers: { ...headers, 'content-type': contentTypes[gateway.format] } };
};

const sign = ({ signature, method, url }: Gateway, signingKey: string, values: Record<string, string>): string => {
  if (!signature) return '';
  const signed = fillTemplate(signature.over, { ...values, method, url, signingKey });
  const maker =
    signature.algorithm === 'hmac-sha256' ? createHmac('sha256', signingKey) : createHash(signature.algorithm);
  return maker.update(signed, 'utf8').digest('hex');
};

const contentTypes = {
  json: 'application/json; charset=utf-8',
  form: 'application/x-www-form-urlencoded',
  xml: 'text/xml; charset=utf-8',
} as const;

/** How a value is written where it cannot end what it stands in (ASVS 1.2.1). */
const write: Readonly<Record<Gateway['format'], (value: string) => string>> = {
  json: (value) => JSON.stringify(value).slice(1, -1),
  form: (value) => new URLSearchParams({ '': value }).toString().slice(1),
  xml: (value) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
};

/** The kind of a fault without its words, which may repeat what was to be sent. */
const nameOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown';
  if (fault.name === 'TimeoutError') return 'timeout';
  const code = (fault.cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(code) ? code : fault.name;
};
