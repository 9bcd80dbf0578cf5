import * as z from 'zod';
import {
  because,
  calendarDate,
  colour,
  countryOrOther,
  emailAddress,
  holidayCountry,
  spokenLanguage,
  telephoneNumber,
  text,
  timeOfDay,
  timeZone,
} from './fields.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const openSpan = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).max(7).meta({ description: 'The days of the week.' }),
    from: timeOfDay.meta({ description: 'Opens.' }),
    until: timeOfDay.meta({ description: 'Closes; `24:00` is midnight.' }),
    languages: z
      .array(spokenLanguage)
      .max(20)
      .optional()
      .meta({ description: 'Who answers then speaks these languages alone.', defaultText: 'those of the line' }),
  })
  .refine((span) => span.from < span.until, { ...because('ends-before-it-starts'), path: ['until'] });

const openSpans = z
  .array(openSpan)
  .max(50)
  .superRefine((spans, context) => {
    for (const index of spans.keys()) {
      const meets = spans.slice(0, index).some((earlier) => overlap(earlier, spans[index]));
      if (meets) context.addIssue({ code: 'custom', path: [index], ...because('hours-overlap') });
    }
  });

const closing = z
  .strictObject({
    from: calendarDate.meta({ description: 'First day closed.' }),
    until: calendarDate.meta({ description: 'Last day closed.' }),
    reason: text(200).optional().meta({ description: 'Shown with the hours.' }),
  })
  .refine((span) => span.from <= span.until, { ...because('ends-before-it-starts'), path: ['until'] });

const telephone = z.strictObject({
  label: text(100).optional().meta({ description: 'Said beside the number, when the country is not enough.' }),
  country: countryOrOther.meta({ description: 'Callers of this country see this number first; `other`: all others.' }),
  number: telephoneNumber.meta({ description: 'The number to call.' }),
  languages: z
    .array(spokenLanguage)
    .max(20)
    .optional()
    .meta({ description: 'What is spoken on this line.', defaultText: 'every language' }),
  hours: openSpans
    .optional()
    .meta({ description: 'When this line is answered, in its time zone.', defaultText: 'service.hours' }),
  timeZone: timeZone.optional().meta({ description: 'The time zone of its hours.', defaultText: 'timeZone' }),
  holidays: z
    .array(holidayCountry)
    .max(10)
    .optional()
    .meta({ description: 'Countries whose public holidays close this line.', defaultText: 'service.holidays' }),
  closings: z.array(closing).max(100).optional().meta({ description: 'Days when this line alone is closed.' }),
});

export const service = z
  .strictObject({
    name: text(60).default('Marignan').meta({ description: 'The name of the application, as its users say it.' }),
    team: text(60).optional().meta({
      description:
        'The name of the team that helps, as the French help pages say it, like `l’équipe eKo`. Those of other languages name it after the service.',
      defaultText: 'service.name',
    }),
    colour: colour.optional().meta({
      description:
        'The colour of links and buttons, on pages, in mails and on paper. Where it could not be read, the nearest shade is used.',
      defaultText: 'a green of our own',
    }),
    logo: text(1000).optional().meta({
      description:
        'The picture in place of the name at the top of the pages, 36 pixels high, and of documents (PDF): SVG or PNG, at most 32 KiB. Documents draw a PNG alone; with an SVG the name stands there. A relative path starts at this file.',
      holds: 'a path',
      defaultText: 'the name',
    }),
    supportEmail: emailAddress.default('support@localhost').meta({
      description:
        'Where users write for help. Shown on the help page. An installation with an `https` address that is not this machine must say it; until it is said, no page names one.',
    }),
    telephones: z
      .array(telephone)
      .max(50)
      .default([])
      .meta({ description: 'The numbers users call, in the order of the help page.' }),
    hours: openSpans.default([]).meta({ description: 'When the team answers the telephone, in the time zone above.' }),
    holidays: z
      .array(holidayCountry)
      .max(10)
      .default([])
      .meta({ description: 'Countries whose public holidays close the desk.' }),
    closings: z.array(closing).max(100).default([]).meta({ description: 'Other days when the desk is closed.' }),
  })
  .prefault({})
  .meta({ description: 'What users read about the service and its support.' });

type OpenSpan = z.output<typeof openSpan>;

function overlap(one: OpenSpan, other: OpenSpan | undefined): boolean {
  if (!other || one.from >= other.until || other.from >= one.until) return false;
  const [spoken, others] = [one.languages ?? [], other.languages ?? []];
  if (spoken.length > 0 && others.length > 0 && !spoken.some((language) => others.includes(language))) return false;
  return one.days.some((day) => other.days.includes(day));
}
