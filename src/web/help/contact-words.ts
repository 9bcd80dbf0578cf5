import type { Closing, SupportContacts, Telephone } from '../../domain/desk/support-contacts.ts';
import { formatTelephone } from '../../domain/desk/telephone-number.ts';
import type { TimeTable } from '../../domain/desk/time-table.ts';
import type { Block, Inline } from '../../help/help-document.ts';
import type { Sentences } from '../../text/sentences.ts';
import { capital } from './opening-words.ts';

type Say = Sentences['help'];

/** The support address, as a link that opens a mail with its subject filled in (RFC 6068); words where there is none yet. */
export const mailLink = ({ email }: SupportContacts, say: Say, subject: string): Inline[] => {
  if (email === null) return [text(say.noAddress)];
  const address = encodeURIComponent(email).replaceAll('%40', '@');
  const href = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  return [{ kind: 'link', href, inlines: [text(email)] }];
};

/** The numbers, each once with its countries, the reader's own first; null where the desk has no telephone. */
export const telephoneWords = (
  say: Say,
  telephones: readonly Telephone[],
  readerCountry: string | null,
): { blocks: Block[] } | null => {
  const numbers = new Map<string, Telephone[]>();
  for (const telephone of ownFirst(telephones, readerCountry)) {
    numbers.set(telephone.number, [...(numbers.get(telephone.number) ?? []), telephone]);
  }
  if (numbers.size === 0) return null;
  const items = [...numbers].map(([number, sharing]): Inline[] => {
    const countries = capital(say.listed([...new Set(sharing.map(({ country }) => countryName(say, country)))]));
    const spoken = [...new Set(sharing.flatMap(({ languages }) => languages ?? []))];
    const labels = [...new Set(sharing.flatMap((telephone) => telephone.label ?? []))];
    const label = [
      ...labels,
      ...(spoken.length > 0 ? [say.listed(spoken.map((one) => languageName(say, one)))] : []),
    ].join(', ');
    const link: Inline = { kind: 'link', href: `tel:${number}`, inlines: [text(formatTelephone(number))] };
    return [text(say.telephoneFrom(countries, label)), link];
  });
  const list: Block = { kind: 'list', ordered: false, items };
  return { blocks: numbers.size === 1 ? [list] : [paragraph(say.callYourNumber), list] };
};

/**
 * The public holidays that count, and the closings under way or within 60 days; none where there are none. `whose` stands
 * before them where they are not everybody's.
 */
export const closedDaysWords = (
  say: Say,
  { holidays, closings, timeZone }: Pick<TimeTable, 'holidays' | 'closings' | 'timeZone'>,
  writeDay: (at: number) => string,
  now: number,
  whose = '',
): Block[] => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const [first, last] = [today.toString(), today.add({ days: 60 }).toString()];
  const written = (isoDate: string): string =>
    writeDay(Temporal.PlainDate.from(isoDate).toZonedDateTime(timeZone).epochMilliseconds);
  const soon = closings
    .filter(({ from, until }) => until >= first && from <= last)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const countries = [...new Set(holidays)].map((country) => countryName(say, country));
  const lines = [
    ...(countries.length > 0 ? [say.holidays(say.listed(countries))] : []),
    ...soon.map((closing) => closingWords(say, closing, written)),
  ];
  return lines.map((line) => paragraph(say.ofLine(whose, line)));
};

const text = (value: string): Inline => ({ kind: 'text', text: value });

export const paragraph = (value: string): Block => ({ kind: 'paragraph', inlines: [text(value)] });

/** A number that the reader's country shares with others comes with all of them. */
const ownFirst = (telephones: readonly Telephone[], readerCountry: string | null): Telephone[] => {
  const own = new Set(telephones.filter(({ country }) => country === readerCountry).map(({ number }) => number));
  return [
    ...telephones.filter(({ number }) => own.has(number)),
    ...telephones.filter(({ number }) => !own.has(number)),
  ];
};

export const countryName = (say: Say, country: string): string =>
  country === 'other'
    ? say.otherCountries
    : (new Intl.DisplayNames([say.locale], { type: 'region' }).of(country) ?? country);

const languageName = (say: Say, language: string): string =>
  new Intl.DisplayNames([say.locale], { type: 'language' }).of(language) ?? language;

const closingWords = (say: Say, { from, until, reason }: Closing, written: (isoDate: string) => string): string =>
  from === until ? say.closedOn(written(from), reason) : say.closedFrom(written(from), written(until), reason);
