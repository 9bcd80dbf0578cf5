import { remember } from './queue-memory.ts';
import { lineOf, links } from './queue-rows.ts';

/**
 * Moves in the queue by single keys, as the page says them. They can be switched off, since speech input and a slip of
 * the hand press them too (WCAG 2.2 SC 2.1.4); they do nothing while somebody types, or holds another key.
 */
export const queueKeys = (place: HTMLElement, box: HTMLInputElement): void => {
  remember(box, 'queue-keys');
  document.addEventListener('keydown', (event) => {
    if (!box.checked || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = actions[event.key.toLowerCase()];
    if (act?.(place)) event.preventDefault();
  });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'));

/** Each says whether there was something to do. */
const actions: Readonly<Record<string, (place: HTMLElement) => boolean>> = {
  n: (place) => step(place, 1),
  p: (place) => step(place, -1),
  t: () => press(document.getElementById(lineOf(document.activeElement).id.replace('request-', 'take-'))),
  f: () => search('find'),
  '/': () => search('q'),
};

const step = (place: HTMLElement, by: 1 | -1): boolean => {
  const all = links(place);
  const waiting = all.filter((link) => link.dataset.waiting !== undefined);
  const here = all.indexOf(lineOf(document.activeElement));
  const ahead = waiting.filter((link) => (by > 0 ? all.indexOf(link) > here : all.indexOf(link) < here));
  // Beyond the last comes the first.
  const target = by > 0 ? (ahead[0] ?? waiting[0]) : here < 0 ? waiting.at(-1) : (ahead.at(-1) ?? waiting.at(-1));
  target?.focus();
  return target !== undefined;
};

const press = (button: HTMLElement | null): boolean => {
  button?.click();
  return button !== null;
};

const search = (id: string): boolean => {
  const field = document.getElementById(id);
  const around = field?.closest('details');
  if (around) around.open = true;
  field?.focus();
  return field !== null;
};
