import type { Misconfigured, Places, TriedMail } from '../cli/command-parts.ts';
import type { Environment } from '../config/environment.ts';
import { sendTrial } from '../mail/send-trial.ts';
import { systemClock } from '../platform/clock.ts';
import { newId, systemRandom } from '../platform/random.ts';
import type { Language } from '../text/sentences.ts';
import { load, misconfigured } from './read-configuration.ts';

/** Sends a mail through the server that flags, environment and file lead to. It needs neither key nor database. */
export const tryMail = async (
  places: Places,
  to: string,
  environment: Environment,
  language: Language,
): Promise<Misconfigured | TriedMail> => {
  const loaded = load(places, environment, false);
  if ('faults' in loaded) return misconfigured(loaded, language);
  const { config, secrets } = loaded;
  const { mail, service, url } = config;
  if (!mail) return { kind: 'no-mail' };
  const passwords = {
    password: mail.user === undefined ? null : (secrets.smtpPassword ?? null),
    signingKey: mail.dkim === undefined ? null : (secrets.dkim.key ?? null),
  };
  const place = { url, service: service.name, supportEmail: service.supportEmail };
  const order = { id: newId(systemRandom), to, language, at: systemClock.now() };
  const trial = await sendTrial({ settings: mail, secrets: passwords }, place, order);
  return { ...trial, server: `${mail.host}:${mail.port}` };
};
