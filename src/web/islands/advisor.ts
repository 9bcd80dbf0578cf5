import type { Judgement } from '../../domain/password-policy/judgement.ts';
import type { KnownPerson } from '../../domain/password-policy/personal-context.ts';
import { isLanguage, type Language } from '../../platform/languages.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { CoachData } from './coach-data.ts';
import { find } from './find.ts';

/** Who judges as the server does, and says it in the page's language. */
export type Advisor = {
  judge(text: string): Judgement;
  say: Pick<Sentences, 'coach' | 'reasons'>;
  domain: typeof import('./judge.ts');
};

/** Fetches what it takes. What attackers know is large: that is for those who come to choose a password. */
export const loadAdvisor = async (data: CoachData, form: HTMLFormElement): Promise<Advisor> => {
  const [domain, { packed }, { sentences }] = await Promise.all([
    import('./judge.ts'),
    import('./packed-knowledge.ts'),
    loadSentences(document.documentElement.lang),
  ]);
  const knowledge = domain.readKnowledge(packed);
  const judge = (text: string) =>
    domain.judgeText(text, data.rules, domain.contextOf(personIn(form, data), data.service), knowledge);
  return { judge, say: sentences, domain };
};

/** The person as the form says now: a password for somebody who is being renamed may not hold the new name. */
const personIn = (form: HTMLFormElement, { person, follows }: CoachData): KnownPerson => ({
  ...person,
  ...Object.fromEntries(follows.map((name) => [name, find(form, HTMLInputElement, `#${name}`).value])),
});

const loadSentences = (language: string): Promise<{ sentences: Advisor['say'] }> =>
  isLanguage(language) ? sources[language]() : sources.fr();

const sources: Readonly<Record<Language, () => Promise<{ sentences: Advisor['say'] }>>> = {
  fr: () => import('./sentences-fr.ts'),
  en: () => import('./sentences-en.ts'),
  de: () => import('./sentences-de.ts'),
  lb: () => import('./sentences-lb.ts'),
};
