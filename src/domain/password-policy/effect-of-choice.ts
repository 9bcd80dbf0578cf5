import type { ProfileName } from '../companies/company.ts';
import {
  type AccountClass,
  type InstallationRules,
  type Layer,
  layersOf,
  type Profile,
  type RuleOrigin,
  strictest,
} from './profiles.ts';

/** What a choice comes to, once everything that holds beside it is counted. */
export type EffectOfChoice = {
  /** What holds. */
  rules: Profile;
  /** Who asks for each rule as it holds; nobody where none asks for anything, or all for the same. */
  origins: Record<keyof Profile, RuleOrigin[]>;
  /** What the company answers for: its choice with what the class asks by itself, without the installation's floor. */
  ownRules: Profile;
  /** Why the choice changes nothing; null where it is felt. */
  unfelt: Unfelt | null;
};

/** The floor is the same profile, or asks for as much; or the class asks for as much by itself. */
export type Unfelt = 'same-as-floor' | 'weaker-than-floor' | 'weaker-than-class';

export const effectOf = (
  accountClass: AccountClass,
  choice: ProfileName,
  installation: InstallationRules,
): EffectOfChoice => {
  const layers = layersOf(accountClass, choice, installation);
  const without = (origin: RuleOrigin) =>
    strictest(layers.filter((layer) => layer.origin !== origin).map(({ rules }) => rules));
  const rules = strictest(layers.map((layer) => layer.rules));
  const names = Object.keys(rules) as (keyof Profile)[];
  const originsOf = (name: keyof Profile): RuleOrigin[] =>
    asksNothing(name, rules) || layers.every((layer) => layer.rules[name] === rules[name])
      ? []
      : layers.filter((layer) => layer.rules[name] === rules[name]).map(({ origin }) => origin);
  return {
    rules,
    origins: Object.fromEntries(names.map((name) => [name, originsOf(name)])) as EffectOfChoice['origins'],
    ownRules: without('installation'),
    unfelt: sameRules(without('company'), rules) ? whyUnfelt(choice, layers) : null,
  };
};

const whyUnfelt = (choice: ProfileName, layers: readonly Layer[]): Unfelt => {
  const [floor, chosen, ofClass] = layers;
  if (chosen && ofClass && sameRules(strictest([chosen.rules, ofClass.rules]), ofClass.rules))
    return 'weaker-than-class';
  return floor?.profile === choice ? 'same-as-floor' : 'weaker-than-floor';
};

const sameRules = (one: Profile, other: Profile): boolean =>
  (Object.keys(one) as (keyof Profile)[]).every((name) => one[name] === other[name]);

const asksNothing = (name: keyof Profile, rules: Profile): boolean =>
  (name === 'fourClasses' && !rules.fourClasses) || (name === 'validityDays' && rules.validityDays === null);
