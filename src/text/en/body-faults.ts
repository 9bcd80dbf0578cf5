import type { Sentences } from '../sentences.ts';

export const bodyFaults: Sentences['bodyFaults'] = {
  missing: ({ least }: { least?: number }) =>
    least === undefined ? 'This field is needed.' : `Write at least ${least} characters.`,
  'too-short': ({ least }: { least?: number }) => `Write at least ${least} characters.`,
  'too-long': ({ most }: { most?: number }) => `Write at most ${most} characters.`,
  'unreadable-characters': () => 'This text has a character that cannot be read.',
  'not-an-address': () => 'Write a full e-mail address, like name@example.com.',
  'not-a-telephone': () => 'Write a full number, like +33 1 23 45 67 89.',
  'not-a-choice': ({ choices }: { choices?: string }) =>
    choices === undefined ? 'This value is not allowed here.' : `The allowed values are: ${choices}.`,
  'too-few-letters': () => 'Write a few words in letters.',
  'not-a-date': () => 'Write a date that exists, like 2027-01-31.',
  'not-to-come': () => 'Give a date to come: tomorrow at the earliest.',
  'too-far': () => 'Give a date within two years.',
  'reason-missing': ({ least, most }: { least?: number; most?: number }) =>
    `Give a reason of ${least} to ${most} characters.`,
  'unknown-group': () => 'The company has no group with this identifier.',
  'not-confirmed': () => 'The confirmation differs from the password.',
  'email-taken': () => 'Another account has this e-mail address.',
  'wrong-type': ({ type = '' }: { type?: string }) => `A value of this type is expected: ${type}.`,
  'unknown-field': () => 'There is no such field here. Leave it out.',
  'too-many': ({ most }: { most?: number }) => `Give at most ${most} values.`,
  'too-few': ({ least }: { least?: number }) => `Give at least ${least} values.`,
  'too-large': ({ most }: { most?: number }) => `Give a number of at most ${most}.`,
  'too-small': ({ least }: { least?: number }) => `Give a number of at least ${least}.`,
  'unfit-form': () => 'This value does not have the form that the documentation describes.',
  types: {
    text: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    list: 'list',
    object: 'object',
  },
};
