import { html } from 'hono/html';
import type { Account } from '../../domain/accounts/account.ts';
import type { Choices } from '../../domain/accounts/choices.ts';
import {
  type DetailFault,
  type DetailFaults,
  type DetailField,
  detailLimits,
} from '../../domain/accounts/person-details.ts';
import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import type { FormFields } from '../../http/form-fields.ts';
import { languageName, languages } from '../../platform/languages.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, select } from '../components/field.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

/** A person's details as somebody types them. */
export type TypedDetails = Record<DetailField, string>;

/** `prefix`: before the name of each field. */
export const readDetails = (form: FormFields, prefix = ''): TypedDetails => ({
  email: form.text(`${prefix}email`),
  firstName: form.text(`${prefix}firstName`),
  lastName: form.text(`${prefix}lastName`),
  telephone: form.text(`${prefix}telephone`),
  language: form.text(`${prefix}language`),
  role: form.text(`${prefix}role`),
  groupId: form.text(`${prefix}groupId`),
});

/** The details that are on file, as the form shows them. */
export const writtenDetails = (account: Account, language: Language): TypedDetails => ({
  firstName: account.firstName,
  lastName: account.lastName,
  email: account.email,
  telephone: shownTelephone(account.telephone ?? '', language),
  language: account.language,
  role: account.role,
  groupId: account.groupId ?? '',
});

/** `autocomplete` is off: they are another person's details, not those of who types. */
export const personFields = (
  frame: Frame,
  typed: TypedDetails,
  choices: Choices,
  faults: Faults,
  emailHint?: string,
): Html => {
  const { frame: around, config, account } = sentences(frame.language).web;
  const say = config.person;
  const text = (
    name: 'firstName' | 'lastName' | 'email' | 'telephone',
    more: { type?: 'email' | 'tel'; label?: string; hint?: string | undefined },
  ) =>
    field(frame, {
      label: say[name],
      name,
      value: typed[name],
      autocomplete: 'off',
      required: name !== 'telephone',
      maxLength: detailLimits[name],
      faults: faults[name],
      ...more,
    });
  return html`${text('firstName', {})}
${text('lastName', {})}
${text('email', { type: 'email', hint: emailHint })}
${text('telephone', { type: 'tel', label: around.optional(say.telephone) })}
${select(frame, {
  name: 'language',
  label: say.language,
  value: typed.language,
  choices: languages.map((language) => ({ value: language, label: languageName(language) })),
  faults: faults.language,
})}
${select(frame, {
  name: 'role',
  label: say.role,
  value: typed.role,
  choices: choices.roles.map((role) => ({ value: role, label: account.roles[role] })),
  faults: faults.role,
})}${choices.groups.length === 0 ? '' : groupField(frame, typed.groupId, choices, faults)}`;
};

const groupField = (frame: Frame, value: string, { groups, isGroupNeeded }: Choices, faults: Faults): Html => {
  const say = sentences(frame.language).web.config.person;
  const none = isGroupNeeded ? [] : [{ value: '', label: say.noGroup }];
  return html`
${select(frame, {
  name: 'groupId',
  label: say.groupId,
  value,
  choices: [...none, ...groups.map(({ id, name }) => ({ value: id, label: name }))],
  autocomplete: 'off',
  faults: faults.groupId,
})}`;
};

export const detailFaults = (language: Language, faults: DetailFaults): Faults =>
  Object.fromEntries(
    (Object.entries(faults) as [DetailField, DetailFault][]).map(([name, fault]) => [
      name,
      [told(language, name, fault)],
    ]),
  );

const told = (language: Language, name: DetailField, fault: DetailFault): string => {
  const { faults: say, person } = sentences(language).web.config;
  switch (fault) {
    case 'missing':
      if (name === 'email') return say.emailMissing;
      if (name === 'groupId') return say.groupMissing;
      return name === 'firstName' ? say.firstNameMissing : say.lastNameMissing;
    case 'too-long':
      return say.tooLong(
        person[name],
        Object.hasOwn(detailLimits, name) ? detailLimits[name as keyof typeof detailLimits] : 0,
      );
    case 'unreadable-characters':
      return say.unreadable(person[name]);
    case 'not-an-address':
      return say.emailNotAnAddress;
    case 'not-a-telephone':
      return say.notATelephone;
    case 'not-a-choice':
      return say.notAChoice(person[name]);
  }
};
