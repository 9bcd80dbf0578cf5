import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIncoming } from './read-incoming.ts';

const read = (words: string, from = 'claire@ardoise.example', isHtml = false) =>
  readIncoming(
    {
      place: 'a',
      header: Buffer.from(`From: <${from}>\r\nSubject: x\r\n\r\n`),
      words: { text: words, isHtml, isCut: false },
      attachments: [],
    },
    { trustedReceiver: null, ownAddresses: [], ownHost: 'recovery.example' },
  );

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
    assert.ok(lasted < 1500, `${JSON.stringify(parts[0].slice(0, 8))} took ${Math.round(lasted)} ms`);
  }
});

test('What is kept of a mail is tidy, in one form, and says when it was longer.', async () => {
  const short = await read('Bonjour \t\r\nje suis bloque\u0301e\u202E.\r\n\r\n\r\n\r\nMerci  ');
  assert.deepEqual([short.text, short.isCut], ['Bonjour\nje suis bloquée .\n\nMerci', false]);
  const long = await read('mot '.repeat(5000));
  assert.deepEqual([long.text.length, long.isCut], [10_000, true]);
});
