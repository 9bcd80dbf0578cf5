import type { Sentences } from '../sentences.ts';

export const apiReference: Sentences['apiReference'] = {
  heading: 'API',
  start: 'Start',
  document: 'OpenAPI 3.1 document',
  inEnglish: 'Bodies, parameters and answers are in the OpenAPI document.',
  useHeading: 'Authentication',
  key: 'A program sends the key of its company in the header Authorization. An administrator makes keys at Config > Configuration > API keys.',
  session:
    'A person signs in by POST /api/v1/session, and then sends the cookie of the session, from the same origin. A key and a cookie together are refused.',
  never:
    'A key never reads or sets a password or another secret, and does nothing to administrators and delegates. Such operations take a session.',
  firstHeading: 'A first call',
  first: [
    'MARIGNAN_KEY is the key. Give it to the terminal once, as here.',
    'The other words in capitals after $ are to be replaced: ID, for example, is an identifier read in a list.',
    'ETAG is the header ETag of the last reading, with its quotation marks. NAME is a name that you make up for one sending, and keep where it is repeated.',
  ],
  scopesHeading: 'Scopes of keys',
  rulesHeading: 'Rules for all',
  rules: [
    'A change carries If-Match with the ETag that was read: without it 428, too old 412. A sign-in or a new password does not change it.',
    'A POST may carry Idempotency-Key: sent several times within a day, it is done once, and the answer comes back. What would be done to somebody twice takes it: without it 400. Of every other POST it is written what sending it again does.',
    'Lists go on by cursor, and by the header Link; 200 accounts at most on a page.',
    'Every answer carries RateLimit and RateLimit-Policy; 429 and 503 carry Retry-After.',
    'A refusal is a problem (RFC 9457), whose member code does not change.',
    'A body that is refused (422) tells everything to mend at once: each of its errors has a place (pointer), a code that does not change and a sentence in the language of the account, or for a key that of Accept-Language.',
  ],
  codes: 'Codes that any operation may answer:',
  operationsHeading: 'Operations',
  problemsHeading: 'What the codes say',
  needs: 'Who',
  who: {
    anybody: 'Everybody, without a key or a session',
    choosing: 'Any session, also one that must choose a password first',
    'signed-in': 'Any full session',
  },
  roles: (roles: readonly string[]) => `Session: ${roles.join(', ')}`,
  withKey: (scope: string) => `Key with ${scope}.`,
  problems: 'Codes of its own',
  headers: 'Headers',
  query: 'Parameters of the address',
  body: 'Members of the body',
  required: 'required',
  optional: 'optional',
  example: 'Example',
  answers: 'Answers',
};
