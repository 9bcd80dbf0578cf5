import * as z from 'zod';
import { fillTemplate, namesIn } from '../platform/template.ts';
import { because, httpsAddress, text, whole } from './fields.ts';

// How short messages leave: the request that the provider's HTTP interface asks for, as a form to fill in. The address
// is fixed: neither a secret nor a message ever stands in one (ASVS 14.2.1). docs/sms.md shows it for two providers.

const ofMessage = ['to', 'toDigits', 'text', 'sender', 'reference'];
const ofRequest = ['token', 'basic', 'timestamp', 'signature'];
const inHeaders = ['sender', 'reference', ...ofRequest];
const inSignature = ['method', 'url', 'body', 'to', 'sender', 'reference', 'token', 'signingKey', 'timestamp'];

const headerName = text(100)
  .refine((name) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name), because('not-a-header-name'))
  .refine((name) => !ownHeaders.has(name.toLowerCase()), because('header-is-ours'))
  .meta({ holds: 'the name of an HTTP header' });

/** What the request itself decides. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const template = (limit: number, names: readonly string[]) =>
  text(limit)
    .refine((given) => namesIn(given).every((name) => names.includes(name)), {
      params: { fault: 'unknown-placeholder', parameters: { names: names.map((name) => `{${name}}`).join(' ') } },
    })
    .meta({ holds: `text, at most ${limit} characters, with ${names.map((name) => `{${name}}`).join(' ')}` });

const header = z.strictObject({
  name: headerName.meta({ description: 'The name of the header.' }),
  value: template(1000, inHeaders)
    .refine((value) => /^[\x20-\x7e]+$/.test(value), because('not-a-header-value'))
    .meta({ description: 'Its value.' }),
});

export const sms = z
  .strictObject({
    url: httpsAddress.meta({ description: 'The address that takes one message. Nothing is put into it.' }),
    method: z.enum(['POST', 'PUT']).default('POST').meta({ description: 'The method of the request.' }),
    format: z.enum(['json', 'form', 'xml']).default('json').meta({
      description: 'What `body` is, and so its Content-Type and how values are written into it.',
    }),
    body: template(4000, ofMessage.concat('token', 'timestamp')).meta({
      description: 'The body of the request. Needs the number, as {to} (+33…) or {toDigits} (33…), and {text}.',
    }),
    headers: z.array(header).max(20).default([]).meta({ description: 'Headers of the request.' }),
    sender: text(20).optional().meta({ description: 'What {sender} stands for: who the message is from.' }),
    user: text(254).optional().meta({
      description: 'Makes {basic}, the base64 of this name, a colon, and MARIGNAN_SMS_TOKEN (RFC 7617).',
    }),
    signature: z
      .strictObject({
        algorithm: z.enum(['sha1', 'sha256', 'hmac-sha256']).meta({
          description:
            'How {signature} is made, in hexadecimal; `hmac-sha256` with MARIGNAN_SMS_SIGNING_KEY as the key.',
        }),
        over: template(500, inSignature).meta({ description: 'What is signed.' }),
      })
      .optional()
      .meta({ description: 'For providers that want each request signed.' }),
    success: z
      .strictObject({
        field: text(200)
          .refine((field) => /^[\w-]+(?:\.[\w-]+)*$/.test(field), because('not-a-field-path'))
          .meta({
            description: 'A field of the JSON answer that is there, and not empty, only when the message was taken.',
            holds: 'names or positions joined by dots, like receivers.0',
          }),
        value: text(200).optional().meta({ description: 'What the field must hold.' }),
      })
      .optional()
      .meta({ description: 'What a taken message looks like, beside a status of 200 to 299.' }),
    timeoutSeconds: whole(1, 30)
      .default(15)
      .meta({ unit: 'seconds', description: 'How long the whole exchange may take.' }),
  })
  .superRefine((given, context) => {
    const fault = bodyFault(given);
    if (fault) context.addIssue({ code: 'custom', path: ['body'], ...because(fault) });
    const signs = given.headers.some(({ value }) => namesIn(value).includes('signature'));
    if (signs !== (given.signature !== undefined)) {
      context.addIssue({ code: 'custom', path: [signs ? 'headers' : 'signature'], ...because('signature-halved') });
    }
  })
  .optional()
  .meta({ description: 'How short messages leave (docs/sms.md). Without this section the desk offers none.' });

export type SmsSettings = NonNullable<z.output<typeof sms>>;

/** The secrets that the templates put in, or that sign what they make. */
export const secretsNamedBy = ({ body, headers, signature }: SmsSettings): ('smsToken' | 'smsSigningKey')[] => {
  const names = [body, signature?.over ?? '', ...headers.map(({ value }) => value)].flatMap(namesIn);
  const needed: ('smsToken' | 'smsSigningKey')[] = [];
  if (names.includes('token') || names.includes('basic')) needed.push('smsToken');
  if (names.includes('signingKey') || signature?.algorithm === 'hmac-sha256') needed.push('smsSigningKey');
  return needed;
};

const bodyFault = ({ format, body }: { format: string; body: string }) => {
  const names = namesIn(body);
  if (!names.includes('text') || !(names.includes('to') || names.includes('toDigits'))) return 'body-lacks-placeholder';
  return format !== 'json' || isJson(body) ? null : 'body-not-json';
};

/** Filled in with a sign that JSON has to escape: a value outside of quotes would be seen here. */
const isJson = (body: string): boolean => {
  const example = Object.fromEntries(namesIn(body).map((name) => [name, 'x\\n"y']));
  try {
    JSON.parse(fillTemplate(body, example, (value) => JSON.stringify(value).slice(1, -1)));
    return true;
  } catch {
    return false;
  }
};
