import { html } from 'hono/html';
import type { Account } from '../../domain/accounts/account.ts';
import { versionOf } from '../../domain/accounts/account-version.ts';
import type { Choices } from '../../domain/accounts/choices.ts';
import { type DetailField, detailFields } from '../../domain/accounts/person-details.ts';
import type { FormFields } from '../../http/form-fields.ts';
import { isLanguage, languageName } from '../../platform/languages.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { readDetails, type TypedDetails, writtenDetails } from './person-fields.ts';

/** An account as a page showed it, which its form brings back. */
export type ShownAccount = { version: string; state: string; details: TypedDetails };

/** The version tells that something changed meanwhile; the rest, what. */
export const shownFields = (frame: Frame, account: Account): Html =>
  html`${hidden('version', versionOf(account))}${hidden('shown-state', account.state)}${Object.entries(
    writtenDetails(account, frame.language),
  ).map(([name, value]) => hidden(`shown-${name}`, value))}`;

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">\n`;

/** Null of a page that is older than the version in it. */
export const readShown = (form: FormFields): ShownAccount | null =>
  form.text('version') === ''
    ? null
    : { version: form.text('version'), state: form.text('shown-state'), details: readDetails(form, 'shown-') };

/** What somebody else changed meanwhile; the fields as they are to be shown again. */
export type Meanwhile = { typed: TypedDetails; faults: Faults };

/**
 * What the page says of an account that is another than it showed; null where that touches nothing it shows, or where both
 * wrote the same. What was typed is kept. A field that was left as it was has what is there now: it is nobody's wish that
 * the value of before come back.
 */
export const meanwhileOf = (
  language: Language,
  { shown, typed, present, choices }: { shown: ShownAccount; typed: TypedDetails; present: Account; choices: Choices },
): Meanwhile | null => {
  const { oneUser, web } = sentences(language);
  const say = oneUser.meanwhile;
  const now = writtenDetails(present, language);
  const isLeft = (field: DetailField) => typed[field].trim() === shown.details[field];
  const changed = detailFields.filter(
    (field) => now[field] !== shown.details[field] && now[field] !== typed[field].trim(),
  );
  const isOtherState = shown.state !== present.state;
  if (changed.length === 0 && !isOtherState) return null;
  const told = (field: DetailField): string => {
    const sentence = say.field(web.config.person[field], inWords(language, choices, field, now[field]));
    return isLeft(field) ? sentence : `${sentence} ${say.replaced}`;
  };
  const hasField = (field: DetailField) => field !== 'groupId' || choices.groups.length > 0;
  const general = [
    say.what,
    ...(isOtherState ? [say.state(web.config.states[present.state])] : []),
    ...changed.filter((field) => !hasField(field)).map(told),
  ];
  const atFields = changed.filter(hasField).map((field) => [field, [told(field)]]);
  return {
    typed: mapDetails((field) => (isLeft(field) ? now[field] : typed[field])),
    faults: { '': general, ...Object.fromEntries(atFields) },
  };
};

const mapDetails = (of: (field: DetailField) => string): TypedDetails => ({
  firstName: of('firstName'),
  lastName: of('lastName'),
  email: of('email'),
  telephone: of('telephone'),
  language: of('language'),
  role: of('role'),
  groupId: of('groupId'),
});

/** A value as the form calls it. */
const inWords = (language: Language, { groups }: Choices, field: DetailField, value: string): string => {
  const { account, config } = sentences(language).web;
  if (field === 'language' && isLanguage(value)) return languageName(value);
  if (field === 'role') return Object.entries(account.roles).find(([role]) => role === value)?.[1] ?? value;
  if (field === 'groupId') return groups.find(({ id }) => id === value)?.name ?? config.person.noGroup;
  return value;
};
