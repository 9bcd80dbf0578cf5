import { html } from 'hono/html';
import type { Language } from '../platform/languages.ts';
import { sentences } from '../text/sentences.ts';
import { oneLine } from './one-line.ts';
import { type SmtpSecrets, type SmtpSettings, smtpSender } from './smtp.ts';
import { type SmtpTrouble, smtpTrouble } from './smtp-fault.ts';

export type Trial = { kind: 'accepted' } | { kind: 'trouble'; trouble: SmtpTrouble; fault: string };

type Order = { id: string; to: string; language: Language; at: number };

/** Sends a mail that says that mails leave, as every other does. It is tried once. */
export const sendTrial = async (
  smtp: { settings: SmtpSettings; secrets: SmtpSecrets },
  place: { url: string; service: string; supportEmail: string },
  { id, to, language, at }: Order,
): Promise<Trial> => {
  const say = sentences(language).cli.sending.trial;
  const service = oneLine(place.service);
  const [subject, body] = [say.subject(service), say.body(service, place.url)];
  const page = html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head><body><p>${body}</p></body></html>`;
  const letter = { id, to: { name: '', address: to }, language, createdAt: at, content: { kind: 'trial' } as const };
  const sent = await smtpSender(
    smtp.settings,
    smtp.secrets,
    place,
  )(letter, {
    subject,
    text: `${body}\n`,
    html: String(page),
  });
  if (sent.kind === 'accepted') return sent;
  return { kind: 'trouble', trouble: smtpTrouble(sent.fault), fault: sent.fault };
};
