import type { Closing, OpenHours, SupportContacts, Telephone } from './support-contacts.ts';

/** When a line is answered. Hours, closings and holidays are days and times of its zone. */
export type TimeTable = {
  hours: readonly OpenHours[];
  timeZone: string;
  closings: readonly Closing[];
  holidays: readonly string[];
};

/**
 * Of a line in a language, or of the desk where there is none: what the line does not say of itself is the desk's. A
 * closing of the desk closes every line, and a line may have more. `language` null: whatever is spoken.
 */
export const timeTableOf = (
  contacts: SupportContacts,
  telephone: Telephone | null,
  language: string | null,
): TimeTable => ({
  hours: (telephone?.hours ?? contacts.hours).filter(
    ({ languages = [] }) => language === null || languages.length === 0 || languages.includes(language),
  ),
  timeZone: telephone?.timeZone ?? contacts.timeZone,
  closings: [...contacts.closings, ...(telephone?.closings ?? [])],
  holidays: telephone?.holidays ?? contacts.holidays,
});
