import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
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
const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

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
  assert.equal(outcomeOf('wide.png', png(20_000, 80)), 'not-a-logo');
  assert.equal(outcomeOf('cut.png', png(1, 1).subarray(0, 20)), 'not-a-logo');
  assert.equal(outcomeOf('large.svg', svg(' '.repeat(33 * 1024))), 'file-too-large');
  const read = readLogo('none.svg', directory, place);
  assert.ok('fault' in read && read.fault.code === 'file-missing');
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
