import type { Advisor } from './advisor.ts';
import { turnChecklist } from './checklist.ts';
import type { CoachData } from './coach-data.ts';
import { find } from './find.ts';
import { inWords, type Verdict } from './verdict.ts';

/** What a pause in typing is: to draw again, and to speak to somebody who listens. */
const redrawAfterMilliseconds = 80;
const announceAfterMilliseconds = 1_200;

/** What the page says of the password while it is typed. */
export class LiveAdvice {
  readonly #data: CoachData;
  readonly #list: HTMLElement;
  readonly #password: HTMLInputElement;
  readonly #verdict: HTMLElement;
  readonly #status: HTMLElement;
  readonly #welcome: string;
  #advisor: Advisor | undefined;
  #redraw: ReturnType<typeof setTimeout> | undefined;
  #announce: ReturnType<typeof setTimeout> | undefined;

  constructor(data: CoachData, form: HTMLFormElement, list: HTMLElement, password: HTMLInputElement) {
    this.#data = data;
    this.#list = list;
    this.#password = password;
    this.#verdict = find(form, HTMLElement, '[data-verdict]');
    this.#status = find(form, HTMLElement, '[data-status]');
    this.#welcome = this.#part('[data-advice]').textContent;
    this.#verdict.hidden = false;
  }

  begin(advisor: Advisor): void {
    this.#advisor = advisor;
    this.#draw();
  }

  /** Something was typed. */
  note(): void {
    clearTimeout(this.#redraw);
    this.#redraw = setTimeout(() => this.#draw(), redrawAfterMilliseconds);
  }

  #draw(): void {
    if (!this.#advisor) return;
    const { judge, say, domain } = this.#advisor;
    const { rules } = this.#data;
    const typed = this.#password.value;
    const judgement = typed === '' ? null : judge(typed);
    turnChecklist(this.#list, judgement, rules, say.coach);
    this.#show(judgement && inWords(judgement, domain.guessingTime(judgement.guessesLog10), rules, say));
  }

  #show(verdict: Verdict | null): void {
    this.#verdict.dataset.strength = verdict?.strength ?? '';
    this.#verdict.dataset.accepted = String(verdict?.accepted ?? false);
    this.#part('[data-estimate]').textContent = verdict?.estimate ?? '';
    this.#part('[data-first]').hidden = verdict?.accepted ?? true;
    const place = this.#part('[data-advice]');
    const advice = verdict?.advice ?? place.dataset.fine;
    place.textContent = verdict ? `${advice}` : this.#welcome;
    this.#tell(verdict ? `${advice} ${verdict.estimate}` : '');
  }

  /** Once the typing rests, and only when there is something new to say. */
  #tell(news: string): void {
    clearTimeout(this.#announce);
    this.#announce = setTimeout(() => {
      if (this.#status.textContent !== news) this.#status.textContent = news;
    }, announceAfterMilliseconds);
  }

  #part(selector: string): HTMLElement {
    return find(this.#verdict, HTMLElement, selector);
  }
}
