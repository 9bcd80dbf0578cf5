import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { needs } from '../../test/parts/needs.ts';
import { pngOf, pngParts } from '../../test/parts/png.ts';
import { helpPdf } from '../help/help-pdf.ts';
import { lettersPdf } from '../letters/letters-pdf.ts';
import { ReportSheet } from '../reports/report-sheet.ts';
import { contrast } from './colour.ts';
import type { Logo } from './logo.ts';
import { type PaperLook, paperLook } from './paper-look.ts';
import { systemRandom } from './random.ts';
import { Secret } from './secret.ts';

const at = Date.UTC(2026, 5, 29);
const svg: Logo = { kind: 'svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };

suite('A document wears the colour and the logo of the operator', needs('poppler'), () => {
  const folder = mkdtempSync(join(tmpdir(), 'marignan-paper-'));
  after(() => rmSync(folder, { recursive: true }));
  const documents: Record<string, (look: PaperLook) => Promise<Uint8Array>> = {
    help: (look) =>
      helpPdf(
        { language: 'fr', title: 'Aide', description: '', blocks: [{ kind: 'paragraph', inlines: [link] }] },
        { baseUrl: 'https://a.example', look, pageOf: String, generatedAt: at },
      ),
    report: async (look) => {
      const words = { title: 'Rapport', above: 'Ateliers', below: 'le 29 juin', language: 'fr', createdAt: at };
      return (await ReportSheet.begin({ look, ...words })).end(String);
    },
    letter: (look) => {
      const sender = { look, url: 'https://a.example', timeZone: 'Europe/Paris', address: ['Conselio'], contact: '1' };
      const person = { number: '0000001288', name: 'Claire Martin', address: ['Ateliers'], language: 'fr' } as const;
      const secret = { password: new Secret('Kxm7-3jwt-9rtq-82vf'), writtenAt: at, expiresAt: at };
      return lettersPdf([{ ...person, ...secret }], sender, systemRandom);
    },
  };
  const read = async (document: string, look: PaperLook) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, (await documents[document]?.(look)) ?? '');
    const run = (program: string, ...argv: string[]) => spawnSync(program, argv, { encoding: 'utf8' }).stdout;
    // As rows of a table: page, number, kind, width, height. A mask of the same size follows where there is one.
    const pictures = [...run('pdfimages', '-list', file).matchAll(/^ +\d+ +\d+ image +(\d+) +(\d+)/gm)];
    const painted = run('pdftocairo', '-svg', file, '-').match(/rgb\([^)]*\)/g) ?? [];
    return {
      words: run('pdftotext', '-layout', file, '-'),
      pictures: pictures.map(([, w, h]) => `${w}x${h}`),
      painted,
    };
  };

  for (const name of Object.keys(documents)) {
    test(`${name}: a PNG is drawn in place of the name, whether or not it is transparent.`, async () => {
      for (const alpha of [false, true]) {
        const { pictures, words } = await read(name, paperLook('Nom-du-service', '#d4006a', png(80, 20, alpha)));
        assert.deepEqual(pictures, ['80x20']);
        // A letter names the service in its sentences too.
        assert.doesNotMatch(words.split('\n').slice(0, 3).join('\n'), /Nom-du-service/);
      }
    });

    test(`${name}: where the logo cannot be drawn, or is none, the name stands there.`, async () => {
      const broken: Logo = { kind: 'png', bytes: Buffer.from('\x89PNG\r\n\x1a\n and no more of it.', 'latin1') };
      for (const logo of [null, svg, broken]) {
        const { pictures, words } = await read(name, paperLook('Nom-du-service', undefined, logo));
        assert.deepEqual(pictures, []);
        assert.match(words, /Nom-du-service/);
      }
    });

    test(`${name}: the colour is painted, in the nearest shade that can be read on white.`, async () => {
      for (const colour of ['#d4006a', '#ffd400']) {
        const look = paperLook('eKo', colour);
        assert.ok(contrast(look.accent, '#ffffff') >= 4.5);
        const { painted } = await read(name, look);
        assert.ok(
          painted.some((one) => isColour(one, look.accent)),
          `${look.accent} in ${[...new Set(painted)]}`,
        );
      }
    });
  }
});

const link = { kind: 'link', href: 'https://b.example', inlines: [{ kind: 'text', text: 'un lien' }] } as const;

/** `rgb(83.1%, 0%, 41.5%)` against `#d4006a`. */
const isColour = (painted: string, colour: string): boolean => {
  const shares = [...painted.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share));
  const wanted = [1, 3, 5].map((from) => (Number.parseInt(colour.slice(from, from + 2), 16) / 255) * 100);
  return shares.length === 3 && wanted.every((share, index) => Math.abs(share - (shares[index] ?? 0)) < 0.5);
};

const png = (width: number, height: number, alpha: boolean): Logo => ({
  kind: 'png',
  bytes: pngOf(...pngParts(width, height, alpha)),
});
