import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSmtpFault, smtpTrouble } from './smtp-fault.ts';

const answer = (command: string, response: string) =>
  Object.assign(new Error(`Refused: ${response}`), { command, response, responseCode: Number(response.slice(0, 3)) });

test('A lasting refusal of the recipient or of the message is final.', () => {
  assert.deepEqual(judgeSmtpFault(answer('RCPT TO', '550 5.1.1 <claire@x.example> unknown')), {
    kind: 'refused',
    fault: '550 5.1.1 RCPT TO',
  });
  assert.deepEqual(judgeSmtpFault(answer('DATA', '554 no')), { kind: 'refused', fault: '554 DATA' });
});

test('Everything an operator can mend, or that time mends, is tried again.', () => {
  for (const [command, response] of [
    ['RCPT TO', '451 4.7.1 greylisted'],
    ['RCPT TO', '530 5.7.0 authentication required'],
    ['DATA', '503 bad sequence'],
    ['MAIL FROM', '550 5.7.1 sender refused'],
    ['AUTH PLAIN', '535 5.7.8 bad credentials'],
    ['CONN', '554 no service'],
  ] as const) {
    assert.equal(judgeSmtpFault(answer(command, response)).kind, 'failed', `${command} ${response}`);
  }
});

test('A fault repeats no word of the server or of the library, which may hold an address.', () => {
  const lost = Object.assign(new Error('connect ECONNREFUSED claire@x.example'), { code: 'ESOCKET', command: 'CONN' });
  assert.deepEqual(judgeSmtpFault(lost), { kind: 'failed', fault: 'ESOCKET CONN' });
  for (const strange of [
    null,
    undefined,
    'claire@x.example',
    new Error('claire@x.example'),
    { code: 'claire@x.example' },
  ]) {
    assert.doesNotMatch(judgeSmtpFault(strange).fault, /claire/);
  }
});

test('What to look at first is told from a fault, as the library and servers word it.', () => {
  for (const [fault, trouble] of [
    ['ESOCKET ECONNREFUSED CONN', 'no-connection'],
    ['EDNS ENOTFOUND CONN', 'name'],
    ['ETIMEDOUT CONN', 'silence'],
    ['535 5.7.8 AUTH PLAIN', 'sign-in'],
    ['ESOCKET DEPTH_ZERO_SELF_SIGNED_CERT CONN', 'certificate'],
    ['ESOCKET ERR_SSL_WRONG_VERSION_NUMBER CONN', 'encryption'],
    ['502 STARTTLS', 'encryption'],
    ['550 5.1.1 RCPT TO', 'recipient'],
    ['550 MAIL FROM', 'sender'],
    ['554 DATA', 'refused'],
    ['unusable address', 'address'],
  ] as const) {
    assert.equal(smtpTrouble(fault), trouble, fault);
  }
});
