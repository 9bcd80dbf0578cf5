import { Den, den } from './n-rule.ts';

/** When somebody answers, in the mails. */
export const answering = {
  open: 'De Moment äntwert een um Telefon.',
  openUntil: (until: string) => `De Moment äntwert een um Telefon, bis ${den(until)}.`,
  opens: (at: string) => `De Moment äntwert keen. ${Den(at)} ass nees een do.`,
  closed: 'De Moment äntwert keen. Et këmmert sech een ëm Är Demande, soubal et geet.',
};
