import type { Sentences } from '../sentences.ts';

export const bodyFaults: Sentences['bodyFaults'] = {
  missing: ({ least }: { least?: number }) =>
    least === undefined ? 'Dëst Feld ass obligatoresch.' : `Schreift op d’mannst ${least} Zeechen.`,
  'too-short': ({ least }: { least?: number }) => `Schreift op d’mannst ${least} Zeechen.`,
  'too-long': ({ most }: { most?: number }) => `Schreift héchstens ${most} Zeechen.`,
  'unreadable-characters': () => 'An dësem Text ass en Zeechen, dat net ka gelies ginn.',
  'not-an-address': () => 'Schreift eng komplett E-Mail-Adress, wéi numm@beispill.lu.',
  'not-a-telephone': () => 'Schreift eng komplett Nummer, wéi +352 27 12 34 56.',
  'not-a-choice': ({ choices }: { choices?: string }) =>
    choices === undefined ? 'Dëse Wäert ass hei net erlaabt.' : `Erlaabt sinn: ${choices}.`,
  'too-few-letters': () => 'Schreift e puer Wierder a Buschtawen.',
  'not-a-date': () => 'Schreift en Datum, deen et gëtt, wéi 2027-01-31.',
  'not-to-come': () => 'Gitt en Datum an der Zukunft un: fréistens muer.',
  'too-far': () => 'Gitt en Datum an den nächsten zwee Joer un.',
  'reason-missing': ({ least, most }: { least?: number; most?: number }) =>
    `Gitt e Grond mat ${least} bis ${most} Zeechen un.`,
  'unknown-group': () => 'D’Firma huet kee Grupp mat dëser Kennung.',
  'not-confirmed': () => 'D’Bestätegung ass anescht wéi d’Passwuert.',
  'email-taken': () => 'En anere Kont huet schonn dës E-Mail-Adress.',
  'wrong-type': ({ type = '' }: { type?: string }) => `Et gëtt e Wäert vun dëser Aart erwaart: ${type}.`,
  'unknown-field': () => 'Dëst Feld gëtt et hei net. Loosst et ewech.',
  'too-many': ({ most }: { most?: number }) => `Gitt héchstens ${most} Wäerter un.`,
  'too-few': ({ least }: { least?: number }) => `Gitt op d’mannst ${least} Wäerter un.`,
  'too-large': ({ most }: { most?: number }) => `Gitt eng Zuel vun héchstens ${most} un.`,
  'too-small': ({ least }: { least?: number }) => `Gitt eng Zuel vun op d’mannst ${least} un.`,
  'unfit-form': () => 'Dëse Wäert huet net déi Form, déi an der Dokumentatioun steet.',
  types: {
    text: 'Text',
    number: 'Zuel',
    integer: 'ganz Zuel',
    boolean: 'true oder false',
    list: 'Lëscht',
    object: 'Objet',
  },
};
