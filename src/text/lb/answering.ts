import { Den, den } from './n-rule.ts';

/** When somebody answers, in the mails. */
export const answering = {
  open: 'De Moment äntwert een um Telefon.',
  openUntil: (until: string) => `De Moment äntwert een um Telefon, bis ${den(until)}.`,
  opens: (at: string) => `De Moment äntwert keen um Telefon. ${Den(at)} ass nees een do.`,
  closed: 'De Moment äntwert keen um Telefon. Et këmmert sech een ëm Är Demande, soubal et geet.',
};
