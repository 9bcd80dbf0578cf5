import type { Judgement } from '../../domain/password-policy/judgement.ts';
import type { KnownPerson } from '../../domain/password-policy/personal-context.ts';
import type { Sentences } from '../../text/sentences.ts';
import { turnChecklist } from './checklist.ts';
import type { CoachData } from './coach-data.ts';
import { letShow } from './show-password.ts';
import { inWords } from './verdict.ts';

// The page works before this runs, and without it. Nothing that is typed leaves the browser: the page's policy has no
// connect-src, so the browser itself would refuse.

type Advisor = {
  judge(text: string): Judgement;
  say: Pick<Sentences, 'coach' | 'reasons'>;
  timeOf: typeof import('./judge.ts').guessingTime;
};

/** What a pause in typing is: to redraw, and to speak to somebody who listens. */
const redrawAfterMilliseconds = 80;
const announceAfterMilliseconds = 1_200;

const begin = (list: HTMLElement, form: HTMLFormElement): void => {
  const data = JSON.parse(list.dataset.coach ?? '') as CoachData;
  const password = find(form, HTMLInputElement, '#password');
  const confirmation = find(form, HTMLInputElement, '#confirmation');
  letShow(find(form, HTMLButtonElement, '[data-show]'), [password, confirmation]);
  const verdict = find(form, HTMLElement, '[data-verdict]');
  verdict.hidden = false;
  const coach = new Coach(data, form, list, password, verdict);
  // What attackers know is large: it is fetched for those who come to choose a password, not for every reader.
  password.addEventListener('focus', () => void coach.wake());
  form.addEventListener('input', () => coach.note());
  if (document.activeElement === password || password.value !== '') void coach.wake();
};

class Coach {
  readonly #data: CoachData;
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement;
  readonly #password: HTMLInputElement;
  readonly #verdict: HTMLElement;
  readonly #welcome: string;
  #waking: Promise<Advisor | null> | undefined;
  #advisor: Advisor | undefined;
  #redraw: ReturnType<typeof setTimeout> | undefined;
  #announce: ReturnType<typeof setTimeout> | undefined;

  constructor(
    data: CoachData,
    form: HTMLFormElement,
    list: HTMLElement,
    password: HTMLInputElement,
    verdict: HTMLElement,
  ) {
    this.#data = data;
    this.#form = form;
    this.#list = list;
    this.#password = password;
    this.#verdict = verdict;
    this.#welcome = this.#advice.textContent;
  }

  /** Null when the files cannot be had: the page then is what it is without a script, until the next try. */
  wake(): Promise<Advisor | null> {
    this.#waking ??= loadAdvisor(() => this.#data, this.#form).then(
      (advisor) => {
        this.#advisor = advisor;
        this.note();
        return advisor;
      },
      () => {
        this.#waking = undefined;
        return null;
      },
    );
    return this.#waking;
  }

  /** Something was typed. */
  note(): void {
    clearTimeout(this.#redraw);
    this.#redraw = setTimeout(() => this.#draw(), redrawAfterMilliseconds);
  }

  #draw(): void {
    const advisor = this.#advisor;
    if (!advisor) return;
    const { say } = advisor;
    const typed = this.#password.value;
    const judgement = typed === '' ? null : advisor.judge(typed);
    turnChecklist(this.#list, judgement, this.#data.rules, say.coach);
    const words = judgement && inWords(judgement, advisor.timeOf(judgement.guessesLog10), this.#data.rules, say);
    this.#verdict.dataset.strength = words?.strength ?? '';
    find(this.#verdict, HTMLElement, '[data-estimate]').textContent = words?.estimate ?? '';
    this.#advice.textContent = words?.advice ?? this.#welcome;
    this.#advice.dataset.accepted = String(judgement?.accepted ?? false);
    this.#tell(words ? `${words.advice} ${words.estimate}` : '');
  }

  get #advice(): HTMLElement {
    return find(this.#verdict, HTMLElement, '[data-advice]');
  }

  /** Once the typing rests, and only when there is something new to say. */
  #tell(news: string): void {
    const status = find(this.#form, HTMLElement, '[data-status]');
    clearTimeout(this.#announce);
    this.#announce = setTimeout(() => {
      if (status.textContent !== news) status.textContent = news;
    }, announceAfterMilliseconds);
  }
}

const loadAdvisor = async (data: () => CoachData, form: HTMLFormElement): Promise<Advisor> => {
  const [{ judgeText, readKnowledge, contextOf, guessingTime }, { packed }, { sentences }] = await Promise.all([
    import('./judge.ts'),
    import('./packed-knowledge.ts'),
    document.documentElement.lang === 'fr' ? import('./sentences-fr.ts') : import('./sentences-en.ts'),
  ]);
  const knowledge = readKnowledge(packed);
  return {
    judge: (text) => {
      const { rules, service } = data();
      return judgeText(text, rules, contextOf(personOf(data(), form), service), knowledge);
    },
    say: sentences,
    timeOf: guessingTime,
  };
};

/** The person as the form says now: a password for somebody who is being renamed may not hold the new name. */
const personOf = ({ person, follows }: CoachData, form: HTMLFormElement): KnownPerson => ({
  ...person,
  ...Object.fromEntries(follows.map((name) => [name, find(form, HTMLInputElement, `#${name}`).value])),
});

const find = <Kind extends Element>(within: ParentNode, kind: new () => Kind, selector: string): Kind => {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks ${selector}.`);
};

const list = document.querySelector<HTMLElement>('[data-coach]');
const form = list?.closest('form');
if (list && form) begin(list, form);
