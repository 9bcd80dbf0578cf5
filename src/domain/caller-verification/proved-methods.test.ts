import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Role } from '../accounts/account.ts';
import type { Proof } from './caller-verification.ts';
import { circumstances } from './circumstance.ts';
import type { Method } from './method.ts';
import { provedMethods, supervisorDecides } from './proved-methods.ts';

suite('Which methods count', () => {
  test('What was passed counts while it is fresh and nobody refused it.', () => {
    assert.deepEqual(proved([proof('mail-code')]), ['mail-code']);
    assert.deepEqual(proved([proof('mail-code', { passedAt: null })]), []);
    assert.deepEqual(proved([proof('mail-code', { passedAt: freshAfter })]), []);
    assert.deepEqual(proved([proof('vouching', { refusedAt: freshAfter + 2 })]), []);
  });

  test('A second agent is somebody, and somebody else than the agent.', () => {
    assert.deepEqual(proved([second('agent')]), ['second-agent']);
    assert.deepEqual(proved([second('agent', { confirmedBy: null })]), []);
    assert.deepEqual(proved([second('supervisor', { confirmedBy: 'agent' })]), []);
  });

  test('A second agent whose own access is of yesterday is no second person: whoever opens accounts would be two.', () => {
    for (const role of ['agent', 'supervisor'] as const) {
      assert.deepEqual(proved([second(role, { standing: { role, isUnsettled: true } })]), []);
    }
  });

  test('Where a sensor rang, the second person is a supervisor; where none did, any other agent.', () => {
    for (const circumstance of circumstances) {
      const byAgent = supervisorDecides.includes(circumstance) ? [] : ['second-agent'];
      assert.deepEqual(proved([second('agent')], [circumstance]), byAgent, circumstance);
      assert.deepEqual(proved([second('supervisor')], [circumstance]), ['second-agent'], circumstance);
    }
  });

  test('Codes to two young contacts are one thing: whoever wrote one may have written the other.', () => {
    const codes = [proof('mail-code'), proof('sms-code')];
    assert.deepEqual(proved(codes), ['mail-code', 'sms-code']);
    assert.deepEqual(proved(codes, ['contact-changed'], true), ['mail-code']);
    assert.deepEqual(proved([proof('sms-code'), second('agent')], ['contact-changed'], true), ['second-agent']);
  });

  test('Whose own access changed lately is believed together with a second agent alone.', () => {
    for (const method of ['vouching', 'vouching-link'] as const) {
      const lately = proof(method, { confirmedBy: 'x', standing: { role: 'administrator', isUnsettled: true } });
      assert.deepEqual(proved([lately]), []);
      assert.deepEqual(proved([lately, second('agent', { confirmedBy: 'agent' })]), []);
      assert.deepEqual(proved([lately, second('agent')]), [method, 'second-agent']);
      assert.deepEqual(proved([lately, second('agent')], ['busy-agent']), []);
      assert.deepEqual(proved([lately, second('supervisor')], ['busy-agent']), [method, 'second-agent']);
    }
  });
});

const freshAfter = 1000;

const proved = (
  proofs: Proof[],
  present: Parameters<typeof provedMethods>[1]['circumstances'] = [],
  areContactsYoung = false,
): Method[] => [...provedMethods(proofs, { agentId: 'agent', circumstances: present, areContactsYoung, freshAfter })];

const proof = (method: Method, more: Partial<Proof> = {}): Proof => ({
  id: 'p',
  companyId: 'c',
  accountId: 'a',
  verificationId: 'v',
  method,
  codeHash: null,
  tokenHash: null,
  expiresAt: 5000,
  tries: 0,
  askedOf: null,
  confirmedBy: null,
  startedAt: 500,
  passedAt: freshAfter + 1,
  refusedAt: null,
  ...more,
});

const second = (role: Role, more: Partial<Proof> = {}): Proof =>
  proof('second-agent', { confirmedBy: 'other', standing: { role, isUnsettled: false }, ...more });
