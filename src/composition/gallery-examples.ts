import { apiEndpoints } from '../api/endpoints.ts';
import { referencePage } from '../api/reference.ts';
import { helpPdf } from '../help/help-pdf.ts';
import { lettersPdf } from '../letters/letters-pdf.ts';
import { exampleInstallation, exampleNotice, contents as mailContents, mailGallery } from '../mail/gallery.ts';
import type { Language } from '../platform/languages.ts';
import { paperLook } from '../platform/paper-look.ts';
import { systemRandom } from '../platform/random.ts';
import { Secret } from '../platform/secret.ts';
import { massActionPdf } from '../reports/mass-action-pdf.ts';
import { countParts } from '../sms/gsm-alphabet.ts';
import { shortMessageWriter } from '../sms/write-short-message.ts';
import { sentences } from '../text/sentences.ts';
import type { Paper, Shown } from '../web/dev/gallery.page.ts';
import { shortTextPage } from '../web/dev/short-text.ts';
import { eko, mondayMorning } from '../web/gallery/help.ts';
import { massReports } from '../web/gallery/mass-actions.ts';
import { later, now, person, timeZone } from '../web/gallery/people.ts';
import { gallery } from '../web/gallery.ts';
import { writeHelp } from '../web/help/write-help.ts';

/** Every page, also the one for programmers. */
export const pageExamples = (language: Language): Shown[] => [
  ...gallery(language).map(({ page, example, html }) => ({ name: page, example, html: String(html) })),
  { name: '/api/v1/docs', example: 'default', html: referencePage(apiEndpoints({} as never), language, site) },
];

const { service, url } = exampleInstallation;
const site = { serviceName: service, styleHref: '/assets/0/style.css', logoHref: null, url };

export const mailExamples = (language: Language): Shown[] =>
  mailGallery(language).map(({ mail, example, message }) => ({ name: mail, example, html: message.html }));

/** Every notice that has a short form. */
export const textExamples = (language: Language): Shown[] => {
  const written = (example: string, installation: typeof exampleInstallation, kinds: readonly ShortKind[]): Shown[] =>
    kinds.map((kind) => {
      const content = { ...mailContents[kind], notMe: new Secret('n'.repeat(43)) };
      const text = shortMessageWriter(installation)(exampleNotice(content, language)).text.reveal();
      return { name: kind, example, html: shortTextPage(language, { service, text, parts: countParts(text) }) };
    });
  return [
    ...written('default', exampleInstallation, ['verification-code', 'temporary-password', 'access-given']),
    ...written('without a telephone', { ...exampleInstallation, telephones: [] }, ['temporary-password']),
  ];
};

type ShortKind = 'verification-code' | 'temporary-password' | 'access-given';

/** Every kind of paper. */
export const paperExamples = (language: Language): Paper[] => {
  const look = paperLook(service);
  return [
    { name: 'sealed-letter', example: 'default', pdf: () => lettersPdf([letterIn(language)], sender, systemRandom) },
    ...massReports.map(({ example, report }) => ({
      name: 'mass-action-report',
      example,
      pdf: () => {
        const named = report.results.flatMap(({ result, people }) =>
          result === null ? [] : [{ result, people, first: [{ account: person(), result, at: now }] }],
        );
        return massActionPdf(report, named, { look, company: 'Ateliers Moreau', timeZone, writtenAt: now }, language);
      },
    })),
    {
      name: '/help/forgotten-password.pdf',
      example: 'default',
      pdf: () => {
        const where = { contacts: eko, language, country: null, now: mondayMorning, baseUrl: url };
        const reading = { ...where, linkHours: 24 };
        const { pageOf } = sentences(language).help;
        const options = { baseUrl: url, look, pageOf, generatedAt: mondayMorning };
        return helpPdf(writeHelp('forgotten-password', reading, null), options);
      },
    },
  ];
};

const letterIn = (language: Language) => ({
  number: '0000001288',
  name: 'Julie Berger',
  address: ['Ateliers Moreau', '12 rue des Forges', '57000 METZ'],
  language,
  password: new Secret('Kxm7-3jwt-9rtq-82vf'),
  writtenAt: now,
  expiresAt: later(14 * 24 * 60),
});

const sender = {
  look: paperLook(service),
  url,
  timeZone,
  address: ['Conselio', '5 place du Marché', '75004 PARIS'],
  contact: '+33 9 72 11 76 05',
};
