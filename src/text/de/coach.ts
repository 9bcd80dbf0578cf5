import { plural } from '../dates.ts';
import type { coach as fr } from '../fr/coach.ts';
import type { Translated } from '../sentences.ts';

/** What is said while a password is typed. It goes to the browser: no more than is needed there. */
export const coach: Translated<typeof fr> = {
  states: { done: 'gut', open: 'fehlt noch', later: '(wird beim Speichern geprüft)' },
  strengths: {
    trivial: 'Sehr leicht zu erraten',
    weak: 'Leicht zu erraten',
    strong: 'Schwer zu erraten',
    'very-strong': 'Sehr schwer zu erraten',
  },
  guessed: {
    'at-once': 'Ein Angreifer fände es sofort heraus.',
    minutes: 'Ein Angreifer fände es in einigen Minuten heraus.',
    hours: 'Ein Angreifer fände es in einigen Stunden heraus.',
    days: 'Ein Angreifer fände es in einigen Tagen heraus.',
    months: 'Ein Angreifer bräuchte wohl Monate.',
    years: 'Ein Angreifer bräuchte wohl Jahre.',
    centuries: 'Ein Angreifer bräuchte wohl Jahrhunderte.',
  },
  remains: (possibilities) => `Bleibt zu erraten, wenn jemand den Weg kennt: ${possibilities}.`,
  few: (count) => `etwa ${plural('de', count, { one: 'Möglichkeit', other: 'Möglichkeiten' })}`,
  many: (digits) => `eine Zahl von Möglichkeiten mit ${digits} Stellen`,
  mendFirst: 'Zuerst zu ändern',
  show: 'Anzeigen',
  hide: 'Verbergen',
  proposed: 'Von Ihrem Browser ausgelost, und nur ihm bekannt:',
  none: 'Hier passt kein Vorschlag. Versuchen Sie es mit mehr Wörtern.',
};
