/**
 * A number of E.164 in the groups in which it is read out: "+33 9 72 11 76 05". Where a plan has no groups of its own
 * here, groups of three from the end ("+352 26 551 109"), which is what ITU-T E.123 leaves open.
 */
export const formatTelephone = (number: string): string => {
  const digits = number.replace(/^\+/, '');
  const code = callingCodeOf(digits);
  const national = digits.slice(code.length);
  return [`+${code}`, ...inGroups(national, groupsOf[code] ?? [])].join(' ');
};

/** ITU-T E.164: of one digit, of two, or else of three. */
const callingCodeOf = (digits: string): string =>
  /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(digits)?.[0] ?? '';

const groupsOf: Record<string, readonly number[]> = { '1': [3, 3, 4], '33': [1, 2, 2, 2, 2] };

const inGroups = (national: string, groups: readonly number[]): string[] => {
  if (groups.reduce((sum, size) => sum + size, 0) === national.length) {
    const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, size) => sum + size, 0));
    return starts.map((start, index) => national.slice(start, start + (groups[index] ?? 0)));
  }
  const threes = national.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  // A lone digit in front joins its neighbours.
  const [first = '', second = '', ...rest] = threes;
  return first.length === 1 ? [first + second, ...rest] : threes;
};
