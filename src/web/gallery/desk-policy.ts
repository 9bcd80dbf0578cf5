import { defaultPolicy } from '../../domain/caller-verification/default-policy.ts';
import { brokenPromises } from '../../domain/caller-verification/takeover.ts';
import { ruleOf, withRule } from '../../domain/recovery/desk-policy-changes.ts';
import { explainBroken } from '../../text/explain-takeover.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Example } from '../gallery.ts';
import { renderPolicy } from '../support/policy.page.ts';
import { renderPolicyRule } from '../support/policy-rule.ts';
import { frameFor, now, viewers } from './people.ts';

/** The rules of the desk, as a supervisor sees and changes them. */
const noMeans = { smsAvailable: false, lettersAvailable: false };
const allMeans = { smsAvailable: true, lettersAvailable: true };

export const deskPolicyExamples = (language: Language): Example[] => {
  const at = frameFor(language, '/support/policy', { ...viewers.agent, role: 'supervisor' });
  const { deskPolicy: say } = sentences(language);
  const policy = defaultPolicy();
  const part = { accountClass: 'administrator', part: 'usual' } as const;
  const rule = { ...ruleOf(policy, part), sets: [['mail-code', 'vouching-link'] as const] };
  const after = withRule(policy, part, rule);
  const broken = explainBroken(say, brokenPromises(after));
  const page = '/support/policy/administrator/usual';
  return [
    {
      page: '/support/policy',
      example: 'default',
      html: renderPolicy(at, { view: { policy, version: 0, savedAt: null }, saved: null, means: noMeans }),
    },
    {
      page: '/support/policy',
      example: 'saved',
      html: renderPolicy(at, { view: { policy, version: 3, savedAt: now }, saved: 3, means: allMeans }),
    },
    {
      page,
      example: 'default',
      html: renderPolicyRule(at, {
        part,
        means: noMeans,
        version: 0,
        rule: ruleOf(policy, part),
        faults: {},
        effect: null,
      }),
    },
    {
      page,
      example: 'refused',
      html: renderPolicyRule(at, {
        ...{ part, means: noMeans, version: 0, rule, faults: { '': [say.refused, ...broken] } },
        effect: { before: policy, after },
      }),
    },
  ];
};
