import { accentOf } from '../platform/palette.ts';
import type { Origin } from './check-settings.ts';
import type { Config } from './config.ts';
import { type Environment, knownVariables } from './environment.ts';
import { type Fault, fault, mostFaults, wholeOf } from './faults.ts';
import { isLoopback, isNowhere } from './fields.ts';
import { nearest } from './suggest.ts';

/** From so many hundredths on, people would not say that it is the same colour. */
const farShift = 25;

/** What works, and is most probably not meant (ASVS 12.2.1, 12.3.1). */
export function suspectSettings(
  { url, listen, trustedProxies, mail, intake, service, profile, passwords }: Config,
  { locate }: Origin,
): Fault[] {
  const warnings: Fault[] = [];
  const open = !isLoopback(new URL(url).hostname);
  if (open && url.startsWith('http:')) warnings.push(fault(locate(['url']), 'url-not-https'));
  if (url.startsWith('https:') && isLoopback(listen.host) && trustedProxies.length === 0) {
    warnings.push(fault(locate(['trustedProxies']), 'proxy-not-trusted'));
  }
  // Of a public address it is a fault: see loadConfiguration.
  if (open && url.startsWith('http:') && isNowhere(service.supportEmail)) {
    warnings.push(fault(locate(['service', 'supportEmail']), 'support-address-missing'));
  }
  if (mail?.security === 'none' && !isLoopback(mail.host)) {
    warnings.push(fault(locate(['mail', 'security']), 'mail-in-clear'));
  }
  if (intake?.security === 'none' && !isLoopback(intake.host)) {
    warnings.push(fault(locate(['intake', 'security']), 'mailbox-in-clear'));
  }
  if (profile === 'eko' && !passwords.departure) warnings.push(fault(locate(['profile']), 'floor-unanswered'));
  const { colour } = service;
  const shade = colour === undefined ? undefined : accentOf(colour, 'light');
  if (colour !== undefined && shade !== undefined && shade.shift > farShift) {
    const parameters = { colour, light: shade.accent, dark: accentOf(colour, 'dark').accent };
    warnings.push(fault(locate(['service', 'colour']), 'colour-adapted', parameters));
  }
  const today = Temporal.Now.plainDateISO().toString();
  if (passwords.departure && passwords.departure.reviewOn < today) {
    warnings.push(fault(locate(['passwords', 'departure', 'reviewOn']), 'floor-review-due'));
  }
  return warnings;
}

/** A mistyped variable would be a secret that silently isn't there. */
export function suspectVariables(environment: Environment): Fault[] {
  const warnings: Fault[] = [];
  for (const name of Object.keys(environment)) {
    if (!/^MARIGNAN_/i.test(name) || knownVariables.includes(name)) continue;
    const near = nearest(
      name.slice('MARIGNAN_'.length),
      knownVariables.map((known) => known.slice('MARIGNAN_'.length)),
    );
    if (near !== undefined) warnings.push(fault(wholeOf(name), 'unknown-variable', { near: `MARIGNAN_${near}` }));
  }
  return warnings.slice(0, mostFaults);
}
