import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FetchedMail, readIncoming } from './read-incoming.ts';

const identity = { trustedReceiver: null, ownAddresses: [], ownHost: 'recovery.example' };

const readMail = (header: string, more: Partial<FetchedMail> = {}) =>
  readIncoming(
    { place: 'a', header: Buffer.from(header), words: null, besides: null, attachments: [], ...more },
    identity,
  );

const read = (words: string, from = 'claire@ardoise.example', isHtml = false) =>
  readMail(`From: <${from}>\r\nSubject: x\r\n\r\n`, { words: { text: words, isHtml, isCut: false } });

test('A mail that is written to be slow to read takes no more than its share of the server’s time.', async () => {
  await read('the parser is loaded with the first one', undefined, true);
  const marks = '\u0301\u0323'.repeat(40_000);
  const slow: Parameters<typeof read>[] = [
    [`${'\t'.repeat(199_999)}x`],
    [' \t'.repeat(99_999)],
    [`<pre>${' '.repeat(190_000)}x</pre>`, undefined, true],
    [`a${marks}`],
    ['x', `a${marks.slice(0, 30_000)}@ardoise.example`],
  ];
  for (const parts of slow) {
    const begun = performance.now();
    await read(...parts);
    const lasted = performance.now() - begun;
    assert.ok(lasted < 5000, `${JSON.stringify(parts[0].slice(0, 8))} took ${Math.round(lasted)} ms`);
  }
});

test('Header fields too long are not given to the parser, and a sender behind too many or too long ones is nobody.', async () => {
  await read('the parser is loaded with the first one');
  const long = 'a,'.repeat(49_000);
  const headers = [
    `From: ${long}\r\n`,
    `From: <claire@ardoise.example>${' '.repeat(5000)}, <other@ardoise.example>\r\n`,
    `To: ${long}\r\nFrom: ${long}\r\nCc: ${long}\r\n`,
  ];
  for (const header of headers) {
    const begun = performance.now();
    const { from } = await readMail(header);
    const lasted = performance.now() - begun;
    assert.equal(from, null);
    assert.ok(lasted < 1000, `${header.slice(0, 10)} took ${Math.round(lasted)} ms`);
  }
  const { from, subject } = await readMail(
    `To: ${long}\r\nFrom: Zoé\r\n <zoe@ardoise.example>\r\nSubject: =?utf-8?q?Perdu=C3=A9?=\r\n`,
  );
  assert.deepEqual([from, subject], [{ address: 'zoe@ardoise.example', name: 'Zoé' }, 'Perdué']);
});

test('What is kept of a mail is tidy, in one form, and says when it was longer.', async () => {
  const short = await read('Bonjour \t\r\nje suis bloque\u0301e\u202E.\r\n\r\n\r\n\r\nMerci  ');
  assert.deepEqual([short.text, short.isCut], ['Bonjour\nje suis bloquée .\n\nMerci', false]);
  const long = await read('mot '.repeat(5000));
  assert.deepEqual([long.text.length, long.isCut], [10_000, true]);
});

test('What the HTML says besides the plain words is read too, unless it says the same.', async () => {
  const words = { text: 'Bonjour, je suis bloquée.', isHtml: false, isCut: false };
  const besides = (text: string) =>
    readMail('From: <a@b.example>\r\n', { words, besides: { text, isHtml: true, isCut: false } });
  assert.equal((await besides('<p>Bonjour, je<br>suis bloquée.</p>')).besides, '');
  const [one, other] = [await besides('<p>Soleil47 !</p>'), await besides('<p>Soleil48 !</p>')];
  assert.deepEqual([one.text, one.besides], [words.text, 'Soleil47 !']);
  assert.notEqual(one.digest, other.digest);
});
