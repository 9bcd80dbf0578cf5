/**
 * A rule of one's own for what differs between services: which letters of the service's name, moved how far in the
 * alphabet, and at which end of a password that stays the same.
 */
export type PrivateRule = {
  letters: (typeof letterChoices)[number];
  /** How far each letter moves on in the alphabet: `eKo` moved by one is `flp`. */
  shift: number;
  place: 'start' | 'end';
};

/** Which letters of the service's name count. */
export const letterChoices = [
  'first-two',
  'first-three',
  'last-two',
  'last-three',
  'first-and-last',
  'vowels',
] as const;

/** The password for one service: the part that stays, and what the rule makes of the service's name. */
export const applyPrivateRule = (kept: string, service: string, rule: PrivateRule): string => {
  const part = partFor(service, rule);
  return rule.place === 'start' ? `${part}${kept}` : `${kept}${part}`;
};

/**
 * What the rule still hides, in bits, from two people: who never saw a password of yours, and who found the one of
 * `leaked` in a breach and now wants the one of `wanted`. The second knows all that stays, and counts the rules that
 * explain what was seen: a rule keeps one leak from opening the other doors by machine, not from a patient reader.
 */
export const weighPrivateRule = (
  rule: PrivateRule,
  leaked: string,
  wanted: string,
): { bits: number; bitsAfterLeak: number } => {
  const seen = partFor(leaked, rule);
  const explaining = allRules.filter((other) => other.place === rule.place && partFor(leaked, other) === seen);
  return {
    bits: Math.log2(allRules.length),
    bitsAfterLeak: Math.log2(new Set(explaining.map((other) => partFor(wanted, other))).size),
  };
};

const alphabetSize = 26;

const allRules: readonly PrivateRule[] = letterChoices.flatMap((letters) =>
  (['start', 'end'] as const).flatMap((place) =>
    Array.from({ length: alphabetSize }, (_, shift) => ({ letters, shift, place })),
  ),
);

const partFor = (service: string, { letters, shift }: PrivateRule): string =>
  choose(lettersOf(service), letters)
    .map((letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + shift) % alphabetSize)))
    .join('');

/** A bound for names nobody gives a service. */
const maximumLength = 100;

const lettersOf = (service: string): string[] =>
  service.slice(0, maximumLength).normalize('NFKD').toLowerCase().match(/[a-z]/g) ?? [];

const choose = (name: readonly string[], letters: PrivateRule['letters']): string[] => {
  switch (letters) {
    case 'first-two':
      return name.slice(0, 2);
    case 'first-three':
      return name.slice(0, 3);
    case 'last-two':
      return name.slice(-2);
    case 'last-three':
      return name.slice(-3);
    case 'first-and-last':
      return [...name.slice(0, 1), ...name.slice(-1)];
    case 'vowels':
      return name.filter((letter) => 'aeiouy'.includes(letter));
  }
};
