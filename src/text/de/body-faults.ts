import type { Sentences } from '../sentences.ts';

export const bodyFaults: Sentences['bodyFaults'] = {
  missing: ({ least }: { least?: number }) =>
    least === undefined ? 'Dieses Feld ist nötig.' : `Schreiben Sie mindestens ${least} Zeichen.`,
  'too-short': ({ least }: { least?: number }) => `Schreiben Sie mindestens ${least} Zeichen.`,
  'too-long': ({ most }: { most?: number }) => `Schreiben Sie höchstens ${most} Zeichen.`,
  'unreadable-characters': () => 'Dieser Text enthält ein Zeichen, das nicht gelesen werden kann.',
  'not-an-address': () => 'Schreiben Sie eine vollständige E-Mail-Adresse, wie name@beispiel.de.',
  'not-a-telephone': () => 'Schreiben Sie eine vollständige Nummer, wie +33 1 23 45 67 89.',
  'not-a-choice': ({ choices }: { choices?: string }) =>
    choices === undefined ? 'Dieser Wert ist hier nicht erlaubt.' : `Erlaubt sind: ${choices}.`,
  'too-few-letters': () => 'Schreiben Sie einige Wörter in Buchstaben.',
  'not-a-date': () => 'Schreiben Sie ein Datum, das es gibt, wie 2027-01-31.',
  'not-to-come': () => 'Geben Sie ein künftiges Datum an: frühestens morgen.',
  'too-far': () => 'Geben Sie ein Datum innerhalb von zwei Jahren an.',
  'reason-missing': ({ least, most }: { least?: number; most?: number }) =>
    `Geben Sie einen Grund von ${least} bis ${most} Zeichen an.`,
  'unknown-group': () => 'Das Unternehmen hat keine Gruppe mit dieser Kennung.',
  'not-confirmed': () => 'Die Bestätigung ist anders als das Passwort.',
  'email-taken': () => 'Ein anderes Konto hat schon diese E-Mail-Adresse.',
  'wrong-type': ({ type = '' }: { type?: string }) => `Erwartet wird ein Wert dieser Art: ${type}.`,
  'unknown-field': () => 'Dieses Feld gibt es hier nicht. Lassen Sie es weg.',
  'too-many': ({ most }: { most?: number }) => `Geben Sie höchstens ${most} Werte an.`,
  'too-few': ({ least }: { least?: number }) => `Geben Sie mindestens ${least} Werte an.`,
  'too-large': ({ most }: { most?: number }) => `Geben Sie eine Zahl von höchstens ${most} an.`,
  'too-small': ({ least }: { least?: number }) => `Geben Sie eine Zahl von mindestens ${least} an.`,
  'unfit-form': () => 'Dieser Wert hat nicht die Form, die in der Dokumentation steht.',
  types: {
    text: 'Zeichenfolge',
    number: 'Zahl',
    integer: 'ganze Zahl',
    boolean: 'Wahrheitswert (true oder false)',
    list: 'Liste',
    object: 'Objekt',
  },
};
