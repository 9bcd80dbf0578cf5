import { isIP } from 'node:net';
import * as z from 'zod';
import { countriesWithoutHolidays, countryCodes } from './country-codes.ts';
import type { FaultCode } from './faults.ts';

// The kinds of value a setting can have. Each carries its bounds, and, in `holds`, what the generated page says of it.
// Where several checks of one value fail, `checkSettings` tells the first.

declare module 'zod' {
  interface GlobalMeta {
    /** What the value counts. */
    unit?: string;
    /** What the value looks like, for the generated page. */
    holds?: string;
    /** The default in words, where it isn't one constant. */
    defaultText?: string;
  }
}

export function whole(min: number, max: number) {
  return z.int().min(min).max(max);
}

export function text(maxLength: number) {
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine((value) => !hasControl(value), because('control-in-text'));
}

export const webAddress = text(500)
  .refine((value) => parseWebAddress(value) !== undefined, because('not-a-url'))
  .refine((value) => isBareOrigin(parseWebAddress(value)), because('url-not-bare'))
  .meta({ holds: 'http:// or https://, a host, perhaps a port; nothing after it' });

/** Secrets go there: in clear only to this machine, and without a name or password in it, which logs would repeat. */
export const httpsAddress = text(500)
  .refine((value) => parseWebAddress(value) !== undefined, because('not-a-url'))
  .refine((value) => isGuarded(parseWebAddress(value)), because('url-not-guarded'))
  .meta({ holds: 'https://…; http:// to this machine alone' });

export const colour = text(7)
  .refine((value) => /^#[\da-f]{6}$/i.test(value), because('not-a-colour'))
  .meta({ holds: 'six hexadecimal digits between quotes, like "#1f5a4c"' });

export const host = text(253)
  .refine((value) => isIP(value) !== 0 || isHostName(value), because('not-a-host'))
  .meta({ holds: 'a host name or an IP address' });

export const addressRange = text(64)
  .refine(isAddressRange, because('not-an-address-range'))
  // With everyone trusted, anybody chooses the address that throttling counts.
  .refine((value) => !value.endsWith('/0'), because('trusts-everyone'))
  .meta({ holds: 'an IP address, or a range like 10.0.0.0/8' });

export const databasePlace = text(1000)
  .refine((value) => value === 'sqlite' || parsePostgresql(value) !== undefined, because('not-a-database'))
  .refine((value) => !carriesPassword(value), because('password-in-database-url'))
  .meta({ holds: '`sqlite`, or postgres://user@host:port/name' });

export const timeZone = text(64)
  .refine(isTimeZone, because('not-a-time-zone'))
  .meta({ holds: 'an IANA name like Europe/Paris' });

export const emailAddress = text(254)
  .refine(isEmailAddress, because('not-an-email-address'))
  .meta({ holds: 'an e-mail address' });

export const mailDomain = text(253)
  .refine((value) => isHostName(value) && /\.[^.]*[a-z][^.]*$/i.test(value), because('not-a-domain'))
  .meta({ holds: 'a domain, like example.org' });

/** RFC 6376 §3.1: labels of a name in the DNS. */
export const mailSelector = text(63)
  .refine((value) => isHostName(value) && !value.endsWith('.'), because('not-a-selector'))
  .meta({ holds: 'letters, digits and dashes' });

const country = text(16)
  .refine((value) => countryCodes.has(value), because('not-a-country'))
  .meta({ holds: 'an ISO 3166 code in two capitals, like FR' });

export const countryOrOther = text(16)
  .refine((value) => value === 'other' || countryCodes.has(value), because('not-a-country-or-other'))
  .meta({ holds: 'an ISO 3166 code in two capitals, like FR, or `other`' });

export const holidayCountry = country
  .refine((value) => !countriesWithoutHolidays.has(value), because('no-holidays-for-country'))
  .meta({ holds: 'an ISO 3166 code in two capitals, like FR' });

export const spokenLanguage = text(16)
  .refine((value) => /^[a-z]{2,3}$/.test(value), because('not-a-language'))
  .meta({ holds: 'an ISO 639 code in small letters, like fr' });

export const telephoneNumber = text(32)
  .overwrite((value) => value.replace(/(?<=\d)[\s.-]+(?=\d)/g, ''))
  .refine((value) => /^\+[1-9][0-9]{6,14}$/.test(value), because('not-a-telephone-number'))
  .meta({ holds: 'E.164, between quotes: "+33972117605"' });

export const timeOfDay = text(16)
  .refine((value) => /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/.test(value), because('not-a-time'))
  .meta({ holds: 'hours and minutes, like "09:00"' });

export const calendarDate = text(16)
  .refine(isCalendarDate, because('not-a-date'))
  .meta({ holds: 'year-month-day, like 2026-12-24' });

/** How a check names its fault to `checkSettings`. */
export function because(fault: FaultCode, parameters?: Record<string, string | number>) {
  return { params: { fault, ...(parameters ? { parameters } : {}) } };
}

/** A mail address that reaches nobody but this machine, as the default does. */
export const isNowhere = (address: string): boolean => /@(?:.+\.)?(?:localhost|localdomain)\.?$/i.test(address);

export function isLoopback(hostName: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.[0-9]{1,3}){3}|\[?::1\]?)$/i.test(hostName);
}

/** A line break in a name that goes into a mail header, or a terminal's escape sequence, has no place in a setting. */
function hasControl(value: string): boolean {
  return /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(value) || !value.isWellFormed();
}

function parseWebAddress(value: string): URL | undefined {
  const address = /^https?:\/\/[^/]/i.test(value) ? URL.parse(value) : null;
  return address?.hostname ? address : undefined;
}

function isBareOrigin(address: URL | undefined): boolean {
  return address !== undefined && address.href === `${address.origin}/`;
}

function isGuarded(address: URL | undefined): boolean {
  if (address === undefined || address.username !== '' || address.password !== '' || address.hash !== '') return false;
  return address.protocol === 'https:' || isLoopback(address.hostname);
}

function isHostName(value: string): boolean {
  return value
    .replace(/\.$/, '')
    .split('.')
    .every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/i.test(label));
}

function isAddressRange(value: string): boolean {
  const [address = '', prefix, ...more] = value.split('/');
  const family = isIP(address);
  if (family === 0 || address.includes('%') || more.length > 0) return false;
  if (prefix === undefined) return true;
  return /^(?:0|[1-9][0-9]{0,2})$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}

function parsePostgresql(value: string): URL | undefined {
  return /^postgres(?:ql)?:\/\//.test(value) && !/\s/.test(value) ? (URL.parse(value) ?? undefined) : undefined;
}

function carriesPassword(value: string): boolean {
  const place = parsePostgresql(value);
  if (!place) return false;
  return place.password !== '' || [...place.searchParams.keys()].some((name) => /pass/i.test(name));
}

/** Intl also takes offsets like +01:00, which know no summer time. */
function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function isEmailAddress(value: string): boolean {
  const [local = '', domain = '', ...more] = value.split('@');
  if (more.length > 0 || local.length > 64 || !/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i.test(local)) return false;
  return !/^\.|\.\.|\.$/.test(local) && !domain.endsWith('.') && isHostName(domain);
}

function isCalendarDate(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && Number(year) >= 1970 && date.toISOString().startsWith(value);
}
