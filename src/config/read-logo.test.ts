import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pngOf, pngParts } from '../../test/parts/png.ts';
import { loadConfiguration } from './load-configuration.ts';
import { readLogo } from './read-logo.ts';

const directory = mkdtempSync(join(tmpdir(), 'marignan-logo-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const place = { file: 'marignan.yaml', line: 1, column: 1, path: 'service.logo' };
const outcomeOf = (name: string, content: string | Buffer): string => {
  writeFileSync(join(directory, name), content);
  const read = readLogo(name, directory, place);
  return 'fault' in read ? read.fault.code : read.logo.kind;
};
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
const png = (width: number, height: number): Buffer => pngOf(...pngParts(width, height));

test('A small PNG and an SVG that only draws are taken.', () => {
  assert.equal(outcomeOf('a.png', png(400, 80)), 'png');
  assert.equal(outcomeOf('a.svg', svg('<path d="M0 0h9" fill="#123"/>')), 'svg');
  assert.equal(
    outcomeOf('b.svg', `<?xml version="1.0"?>\n<!-- drawn -->\n${svg('<use href="#a"/><g fill="url(#b)"/>')}`),
    'svg',
  );
});

test('What is no picture, too many pixels or too many bytes is refused.', () => {
  assert.equal(outcomeOf('a.txt', 'logo'), 'not-a-logo');
  assert.equal(outcomeOf('a.html', `<html>${svg('')}`), 'not-a-logo');
  assert.equal(outcomeOf('wide.png', png(2001, 2)), 'not-a-logo');
  assert.equal(outcomeOf('many.png', png(1000, 501)), 'not-a-logo');
  assert.equal(outcomeOf('large.svg', svg(' '.repeat(33 * 1024))), 'file-too-large');
  const read = readLogo('none.svg', directory, place);
  assert.ok('fault' in read && read.fault.code === 'file-missing');
});

test('A PNG over which a reader could fall later is refused: whatever is cut, twice, too long or no part of it.', () => {
  const [head, data, end] = pngParts(40, 8, true);
  const whole = pngOf(head, data, end);
  assert.equal(outcomeOf('whole.png', whole), 'png');
  for (let length = 0; length < whole.length; length += 1) {
    assert.equal(outcomeOf('cut.png', whole.subarray(0, length)), 'not-a-logo', `cut at ${length}`);
  }
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x40;
    assert.equal(outcomeOf('changed.png', changed), 'not-a-logo', `changed at ${at}`);
  }
  const huge = Buffer.from(head[1]);
  huge.writeUInt32BE(60_000, 0);
  const noise: [string, Buffer] = ['IDAT', Buffer.from('no deflate at all')];
  const interlaced = Buffer.from(head[1]);
  interlaced[12] = 1;
  for (const [name, bytes] of Object.entries({
    twice: pngOf(head, ['IHDR', huge], data, end),
    noise: pngOf(head, noise, end),
    filter: pngOf(...pngParts(40, 8, true, 9)),
    short: pngOf(pngParts(40, 9, true)[0], data, end),
    long: pngOf(pngParts(40, 7, true)[0], data, end),
    interlaced: pngOf(['IHDR', interlaced], data, end),
    endless: pngOf(head, data),
    after: Buffer.concat([whole, Buffer.from('more')]),
  })) {
    assert.equal(outcomeOf(`${name}.png`, bytes), 'not-a-logo', name);
  }
});

test('An SVG that could run, load or link something is refused, whatever the disguise.', () => {
  for (const part of [
    '<script>alert(1)</script>',
    '<SCRIPT/>',
    '<svg:script/>',
    '<g onload="alert(1)"/>',
    '<g\nonclick = "x"/>',
    '<foreignObject/>',
    '<a href="#b"/>',
    '<image href="https://example.net/x.png"/>',
    '<image xlink:href="//example.net/x.png"/>',
    '<use href="other.svg#a"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<style>@import "x.css";</style>',
    '<style>g { fill: url(https://example.net/#a) }</style>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="x"/>',
    '<text>&#106;avascript</text>',
  ]) {
    assert.equal(outcomeOf('active.svg', svg(part)), 'logo-not-plain', part);
  }
  assert.equal(outcomeOf('typed.svg', `<?xml version="1.0"?><?xml-stylesheet href="x.css"?>${svg('')}`), 'not-a-logo');
  assert.equal(outcomeOf('entity.svg', `<svg><!DOCTYPE svg [<!ENTITY a "b">]></svg>`), 'logo-not-plain');
});

test('The logo is looked for beside the file that names it, and a fault is told at the setting.', () => {
  writeFileSync(join(directory, 'logo.svg'), svg(''));
  const load = (service: string) => {
    writeFileSync(join(directory, 'marignan.yaml'), `service: { ${service} }\n`);
    return loadConfiguration({
      overrides: { file: join(directory, 'marignan.yaml') },
      environment: {},
      workingDirectory: '/',
    });
  };
  const sound = load('logo: logo.svg');
  assert.ok('config' in sound && sound.config.logo?.kind === 'svg');
  writeFileSync(join(directory, 'no.svg'), 'no');
  const faulty = load('logo: no.svg');
  assert.ok('faults' in faulty);
  assert.deepEqual(
    faulty.faults.map(({ code, path }) => [code, path]),
    [['not-a-logo', 'service.logo']],
  );
});

test('A colour is six digits; one that could hardly be read on white is used in another shade, and told.', () => {
  const told = (colour: string) => {
    writeFileSync(join(directory, 'marignan.yaml'), `service: { colour: ${colour} }\n`);
    const loaded = loadConfiguration({ environment: {}, workingDirectory: directory });
    return ['faults' in loaded ? loaded.faults : [], loaded.warnings].flat().map(({ code }) => code);
  };
  assert.deepEqual(told('"#0a4d8c"'), []);
  assert.deepEqual(told('"#FFD400"'), ['colour-adapted']);
  for (const wrong of ['blue', '"#123"', '"#12345g"', '"0a4d8c"'])
    assert.deepEqual(told(wrong), ['not-a-colour'], wrong);
});
