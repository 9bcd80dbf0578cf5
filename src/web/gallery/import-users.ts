import type { RefusedLine } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import type { Language } from '../../text/sentences.ts';
import { sentences } from '../../text/sentences.ts';
import { renderImportPreview } from '../config/import-preview.ts';
import { renderChooseFile, renderImportDone, renderImportUnderWay } from '../config/import-users.ts';
import type { Example } from '../gallery.ts';
import { ago, frameFor, viewers } from './people.ts';

const counts = { added: 2, changed: 1, unchanged: 118, refused: 2, companies: 0 };

const kept: KeptImport = {
  id: 'i7mport4k9xd3hrn8tpc5vja',
  companyId: 'c',
  bringer: { kind: 'account', id: 'a' },
  fileName: 'équipe 2026.csv',
  createdAt: ago(2),
  runsUntil: null,
  ranAt: null,
  counts: null,
  hasLines: true,
  preview: {
    counts,
    columns: [
      { title: 'Prénom', column: 'firstName', sample: 'Chloé' },
      { title: 'Nom', column: 'lastName', sample: 'Œuvre' },
      { title: 'Courriel', column: 'email', sample: 'chloe.oeuvre@client.fr' },
      { title: 'Mobile', column: 'telephone', sample: '06 39 98 01 23' },
      { title: 'Service', column: 'group', sample: 'Comptabilité' },
      { title: 'Matricule', column: null },
    ],
    emptied: { telephone: 1, groupId: 0 },
    digest: 'd',
    lines: [
      {
        ...{ line: 2, kind: 'added', name: 'Chloé Œuvre', email: 'chloe.oeuvre@client.fr' },
        values: {
          telephone: ['', '+33639980123'],
          language: ['', 'fr'],
          role: ['', 'user'],
          groupId: ['', 'Comptabilité'],
        },
      },
      {
        ...{ line: 3, kind: 'added', name: 'علی رضایی', email: 'ali.rezaei@client.fr' },
        values: { language: ['', 'fr'], role: ['', 'user'] },
      },
      {
        line: 4,
        kind: 'changed',
        name: 'Julie Berger',
        email: 'julie.berger@client.fr',
        fields: ['lastName', 'telephone', 'groupId'],
        emptied: ['telephone'],
        values: {
          lastName: ['Bergé', 'Berger'],
          telephone: ['+33612345678', ''],
          groupId: ['', 'Comptabilité'],
        },
      },
      {
        line: 7,
        kind: 'refused',
        name: 'Marc Weber',
        email: 'marc@',
        faults: [
          { column: 'email', fault: 'not-an-address', value: 'marc@' },
          { column: 'group', fault: 'unknown-group', value: 'Achat' },
        ],
      },
      {
        line: 9,
        kind: 'refused',
        name: 'Julie Berger',
        email: 'julie.berger@client.fr',
        faults: [{ column: null, fault: 'twice', line: 4 }],
      },
    ],
  },
};

const refusedAlone = kept.preview.lines.filter(({ kind }) => kind === 'refused');

const elsewhere = (line: number): RefusedLine => ({
  ...{ line, kind: 'refused', name: 'Marc Weber', email: `marc.weber${line}@client.fr` },
  faults: [{ column: 'email', fault: 'email-taken', value: `marc.weber${line}@client.fr` }],
});

/** Many lines with one cause, and some to check: another name, and other rights. */
const doubtful: KeptImport['preview'] = {
  ...kept.preview,
  counts: { ...counts, added: 3, changed: 3, refused: 314 },
  otherNames: 1,
  roles: { added: { delegate: 1 }, given: { administrator: 1 }, taken: { delegate: 1 } },
  causes: [
    { column: 'email', fault: 'email-taken', count: 312, lines: [12, 13, 14, 15, 16] },
    {
      ...{ column: 'group', fault: 'unknown-group', count: 40, lines: [7, 20, 21, 22, 23] },
      values: [
        { value: 'Achat', count: 29 },
        { value: 'Expédition', count: 11 },
      ],
    },
    { column: null, fault: 'twice', count: 1, lines: [9] },
  ],
  lines: [
    ...kept.preview.lines,
    ...[12, 13, 14, 15, 16].map(elsewhere),
    {
      ...{ line: 18, kind: 'changed', name: 'Paul Reuter', email: 'julie.martin@client.fr' },
      ...{ fields: ['firstName', 'lastName'], isOtherName: true },
      values: { firstName: ['Julie', 'Paul'], lastName: ['Martin', 'Reuter'] },
    },
    {
      ...{ line: 24, kind: 'changed', name: 'Inès Morel', email: 'ines.morel@client.fr', fields: ['role'] },
      values: { role: ['delegate', 'administrator'] },
    },
    {
      ...{ line: 25, kind: 'added', name: 'Tom Schmit', email: 'tom.schmit@client.fr' },
      values: { language: ['', 'fr'], role: ['', 'delegate'] },
    },
  ],
};

const taken: RefusedLine[] = [
  {
    ...{ line: 12, kind: 'refused', name: 'Marc Weber', email: 'marc.weber@client.fr' },
    faults: [{ column: 'email', fault: 'email-taken', value: 'marc.weber@client.fr' }],
  },
];

export const importUsersExamples = (language: Language): Example[] => {
  const frame = frameFor(language, '/config/users/import', viewers.administrator);
  const { page: say } = sentences(language).peopleImport;
  const empty = { ...kept.preview, emptied: { telephone: 0, groupId: 0 } };
  const nothing = { ...counts, added: 0, changed: 0, refused: 0 };
  return [
    { page: 'import-users', example: 'default', html: renderChooseFile(frame, {}) },
    { page: 'import-users', example: 'rejected', html: renderChooseFile(frame, { file: [say.fileMissing] }) },
    { page: 'import-preview', example: 'default', html: renderImportPreview(frame, kept) },
    {
      page: 'import-preview',
      example: 'changed-meanwhile',
      html: renderImportPreview(frame, kept, 'changedMeanwhile'),
    },
    { page: 'import-preview', example: 'other-under-way', html: renderImportPreview(frame, kept, 'otherUnderWay') },
    {
      page: 'import-preview',
      example: 'nothing-to-do',
      html: renderImportPreview(frame, {
        ...kept,
        preview: { ...empty, counts: nothing, lines: [] },
      }),
    },
    {
      page: 'import-preview',
      example: 'many refused and other names',
      html: renderImportPreview(frame, { ...kept, preview: doubtful }),
    },
    {
      page: 'import-preview',
      example: 'all refused',
      html: renderImportPreview(frame, {
        ...kept,
        preview: { ...empty, counts: { ...nothing, unchanged: 0, refused: 2 }, lines: refusedAlone },
      }),
    },
    {
      page: 'import-preview',
      example: 'what others have is not told yet',
      html: renderImportPreview(frame, { ...kept, preview: { ...kept.preview, withheld: true } }),
    },
    {
      page: 'import-under-way',
      example: 'default',
      html: renderImportUnderWay(frame, kept, { judged: 123, written: 2 }),
    },
    {
      page: 'import-under-way',
      example: 'checking',
      html: renderImportUnderWay(frame, kept, { judged: 60, written: 0 }),
    },
    { page: 'import-under-way', example: 'elsewhere', html: renderImportUnderWay(frame, kept, null) },
    { page: 'import-done', example: 'default', html: renderImportDone(frame, { ...kept, counts }) },
    {
      page: 'import-done',
      example: 'addresses of others',
      html: renderImportDone(frame, { ...kept, counts: { ...counts, taken }, hasLines: false }),
    },
  ];
};
