import { type Circumstance, circumstances } from '../caller-verification/circumstance.ts';
import type { DeskPolicy, Rule } from '../caller-verification/desk-policy.ts';
import { accountClasses } from '../caller-verification/takeover.ts';
import type { AccountClass } from '../password-policy/profiles.ts';

/** One rule of a policy: that of a class, as usual or under a circumstance. */
export type PolicyPart = { accountClass: AccountClass; part: 'usual' | Circumstance };

export const policyParts: readonly PolicyPart[] = accountClasses.flatMap((accountClass) =>
  (['usual', ...circumstances] as const).map((part) => ({ accountClass, part })),
);

export const ruleOf = (policy: DeskPolicy, { accountClass, part }: PolicyPart): Rule =>
  part === 'usual' ? policy[accountClass].usual : policy[accountClass].circumstances[part];

/** The policy with one rule in the place of another. */
export const withRule = (policy: DeskPolicy, { accountClass, part }: PolicyPart, rule: Rule): DeskPolicy => {
  const before = policy[accountClass];
  const after =
    part === 'usual'
      ? { ...before, usual: rule }
      : { ...before, circumstances: { ...before.circumstances, [part]: rule } };
  return { ...policy, [accountClass]: after };
};

/** The rules that differ, whatever the order in which their parts are written. */
export const changesBetween = (before: DeskPolicy, after: DeskPolicy): PolicyPart[] =>
  policyParts.filter((part) => plain(ruleOf(before, part)) !== plain(ruleOf(after, part)));

const plain = (rule: Rule): string =>
  JSON.stringify([
    rule.sets.map((set) => [...set].sort().join('+')).sort(),
    [...rule.deliveries].sort(),
    rule.secondPerson,
    [...rule.apart].sort(),
  ]);
