import type { RefusedLine } from '../../domain/recovery/import/import-outcome.ts';
import type { KeptImport } from '../../domain/recovery/import/import-store.ts';
import type { Language } from '../../text/sentences.ts';
import { sentences } from '../../text/sentences.ts';
import {
  renderChooseFile,
  renderImportDone,
  renderImportPreview,
  renderImportUnderWay,
} from '../config/import-users.ts';
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
    unread: ['Matricule'],
    emptied: { telephone: 1, groupId: 0 },
    digest: 'd',
    lines: [
      { line: 2, kind: 'added', name: 'Chloé Œuvre', email: 'chloe.oeuvre@client.fr' },
      { line: 3, kind: 'added', name: 'علی رضایی', email: 'ali.rezaei@client.fr' },
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
        faults: [{ column: 'email', fault: 'not-an-address', value: 'marc@' }],
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

const taken: RefusedLine[] = [
  {
    ...{ line: 12, kind: 'refused', name: 'Marc Weber', email: 'marc.weber@client.fr' },
    faults: [{ column: 'email', fault: 'email-taken', value: 'marc.weber@client.fr' }],
  },
];

export const importUsersExamples = (language: Language): Example[] => {
  const frame = frameFor(language, '/config/users/import', viewers.administrator);
  const { page: say } = sentences(language).peopleImport;
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
        preview: { ...kept.preview, counts: nothing, unread: [], lines: [] },
      }),
    },
    {
      page: 'import-preview',
      example: 'what others have is not told yet',
      html: renderImportPreview(frame, { ...kept, preview: { ...kept.preview, withheld: true } }),
    },
    { page: 'import-under-way', example: 'default', html: renderImportUnderWay(frame, kept, 2) },
    { page: 'import-under-way', example: 'elsewhere', html: renderImportUnderWay(frame, kept, null) },
    { page: 'import-done', example: 'default', html: renderImportDone(frame, { ...kept, counts }) },
    {
      page: 'import-done',
      example: 'addresses of others',
      html: renderImportDone(frame, { ...kept, counts: { ...counts, taken }, hasLines: false }),
    },
  ];
};
