import type { ProfileName } from '../companies/company.ts';
import {
  type AccountClass,
  type InstallationRules,
  layersOf,
  type Profile,
  type RuleOrigin,
  strictest,
} from './profiles.ts';

/** What a choice comes to, once everything that holds beside it is counted. */
export type EffectOfChoice = {
  /** What holds. */
  rules: Profile;
  /** Who asks for each rule as it holds; nobody where none asks for anything. */
  origins: Record<keyof Profile, RuleOrigin[]>;
  /** What the company answers for: its choice with what the class asks by itself, without the installation's floor. */
  ownRules: Profile;
  /** False where the floor and the class ask for as much without the choice. */
  isFelt: boolean;
};

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
    asksNothing(name, rules)
      ? []
      : layers.filter((layer) => layer.rules[name] === rules[name]).map(({ origin }) => origin);
  return {
    rules,
    origins: Object.fromEntries(names.map((name) => [name, originsOf(name)])) as EffectOfChoice['origins'],
    ownRules: without('installation'),
    isFelt: names.some((name) => without('company')[name] !== rules[name]),
  };
};

const asksNothing = (name: keyof Profile, rules: Profile): boolean =>
  (name === 'fourClasses' && !rules.fourClasses) || (name === 'validityDays' && rules.validityDays === null);
