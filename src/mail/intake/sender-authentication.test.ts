import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerLines } from './header-lines.ts';
import { senderAuthentication } from './sender-authentication.ts';

const findings = (header: string, ownReceivedLines = 1) =>
  senderAuthentication(headerLines(header), { name: 'MX.Desk.Example', ownReceivedLines }, 'claire@ardoise.example');
const finding = (results: string) => findings(`Authentication-Results: mx.desk.example; ${results}`);

test('Nobody’s address is confirmed where no server is trusted.', () => {
  const lines = headerLines('Authentication-Results: mx.desk.example; dmarc=pass header.from=ardoise.example');
  assert.equal(senderAuthentication(lines, null, 'claire@ardoise.example'), 'unknown');
});

test('What a sender writes into a quoted address, a comment or a reason confirms nothing.', () => {
  for (const results of [
    'spf=pass smtp.mailfrom="x; dmarc=pass header.from=ardoise.example"@evil.example',
    'spf=pass smtp.mailfrom="x\\"; dmarc=pass header.from=ardoise.example; \\""@evil.example',
    'spf=pass smtp.mailfrom="@ardoise.example"@evil.example',
    'spf=none (dmarc=pass; dkim=pass header.d=ardoise.example) smtp.mailfrom=evil.example',
    'spf=none (one (two) ; dmarc=pass header.from=ardoise.example) smtp.mailfrom=evil.example',
    'spf=none (quoted \\) ; dmarc=pass header.from=ardoise.example) smtp.mailfrom=evil.example',
    'dkim=fail reason="; dmarc=pass header.from=ardoise.example" header.d=ardoise.example',
    'spf=pass smtp.helo=ardoise.example smtp.mailfrom=evil.example',
    'spf=pass smtp.helo=ardoise.example',
    'dmarc=pass header.from=ardoise.example; dmarc=none',
    'dmarc=pass header.from=ardoise.example (never closed',
    'dmarc=pass header.from=ardoise.example "never closed',
    'dmarc=pass header.from=ardoise.example )',
    'dmarc=pass',
    'dkim=pass header.d=evil-ardoise.example',
    'dkim=pass header.d=example',
    'x-dmarc=pass header.from=ardoise.example',
  ]) {
    assert.equal(finding(results), 'not-confirmed', results);
  }
});

test('A finding is read as servers write it: folded, in capitals, quoted, with comments and a version.', () => {
  for (const header of [
    'Authentication-Results: mx.desk.example 1;\r\n\tdkim=pass (2048-bit key; secure) header.d=ardoise.example\r\n\theader.i=@ardoise.example',
    'AUTHENTICATION-RESULTS: mx.desk.example; DMARC=PASS (p=reject) HEADER.FROM=Ardoise.Example',
    'Authentication-Results: (ours) mx.desk.example; dmarc=pass header.from="ardoise.example"',
  ]) {
    assert.equal(findings(header), 'confirmed', header);
  }
});

test('A finding counts among as many Received lines as the own servers put there, and no further down.', () => {
  const received = (by: string) => `Received: from somewhere by ${by}; Wed, 25 Nov 2026 10:00:00 +0100\r\n`;
  const pass = 'Authentication-Results: mx.desk.example; dmarc=pass header.from=ardoise.example\r\n';
  const inside = `${received('store.desk.example')}${received('mx.desk.example')}${pass}${received('evil.example')}`;
  assert.equal(findings(inside), 'not-confirmed');
  assert.equal(findings(inside, 2), 'confirmed');
  const below = `${received('store.desk.example')}${received('mx.desk.example')}${received('mx.desk.example')}${pass}`;
  assert.equal(findings(below, 2), 'not-confirmed');
});

test('A finding below what the author wrote counts for nothing, where no other server’s line stands between.', () => {
  const received = 'Received: from evil.example by mx.desk.example; Wed, 25 Nov 2026 10:00:00 +0100\r\n';
  const pass = 'Authentication-Results: mx.desk.example; dmarc=pass header.from=ardoise.example\r\n';
  for (const field of [
    'From: <claire@ardoise.example>',
    'To: <support@desk.example>',
    'subject: x',
    'Message-ID: <1@x>',
  ]) {
    assert.equal(findings(`${received}${field}\r\n${pass}`), 'not-confirmed', field);
  }
  assert.equal(findings(`${received}${pass}From: <claire@ardoise.example>\r\n`), 'confirmed');
});
