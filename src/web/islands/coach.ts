import { type Advisor, loadAdvisor } from './advisor.ts';
import type { CoachData } from './coach-data.ts';
import { find } from './find.ts';
import { LiveAdvice } from './live-advice.ts';
import { letPropose } from './proposer.ts';
import { letShow } from './show-password.ts';

// The page works before this runs, and without it. Nothing that is typed leaves the browser: the page's policy has no
// connect-src, so the browser itself would refuse.

const begin = (list: HTMLElement, form: HTMLFormElement): void => {
  const data = JSON.parse(list.dataset.coach ?? '') as CoachData;
  const password = find(form, HTMLInputElement, '#password');
  const confirmation = find(form, HTMLInputElement, '#confirmation');
  const { show } = letShow(find(form, HTMLButtonElement, '[data-show]'), [password, confirmation]);
  const advice = new LiveAdvice(data, form, list, password);
  const advisor = once(async () => {
    const loaded = await loadAdvisor(data, form);
    advice.begin(loaded);
    return loaded;
  });
  password.addEventListener('focus', () => void advisor());
  form.addEventListener('input', () => advice.note());
  letPropose(form, advisor, data.rules.fourClasses, (proposed) => {
    password.value = confirmation.value = proposed;
    show(true);
    advice.note();
    password.focus();
  });
  if (document.activeElement === password || password.value !== '') void advisor();
};

/** Null when the files cannot be had: the page is then what it is without a script, until the next try. */
const once = (load: () => Promise<Advisor>): (() => Promise<Advisor | null>) => {
  let loading: Promise<Advisor | null> | undefined;
  return () => {
    loading ??= load().catch(() => {
      loading = undefined;
      return null;
    });
    return loading;
  };
};

const list = document.querySelector<HTMLElement>('[data-coach]');
const form = list?.closest('form');
if (list && form) begin(list, form);
