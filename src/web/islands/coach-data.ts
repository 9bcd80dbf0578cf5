import type { KnownPerson } from '../../domain/password-policy/personal-context.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';

/** What a page tells its coach: nothing but what the person who reads the page sees or is. */
export type CoachData = {
  rules: Profile;
  service: string;
  /** Whose password it becomes. */
  person: KnownPerson;
  /** Fields of the same form that say more of the person than `person` does, as they are typed. */
  follows: readonly (keyof KnownPerson)[];
};

/** The lines of the list of rules that turn. */
export type RuleName = 'length' | 'classes' | 'personal' | 'unexpected' | 'different';
