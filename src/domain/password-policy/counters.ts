/**
 * Whether two passwords differ by nothing but their numbers (and by case): whoever knows one finds the other in a few
 * tries, as those forced to change do (Zhang, Monrose, Reiter 2010: 41 % of successors within seconds).
 */
export const differByCounter = (candidate: string, last: string): boolean => {
  const core = withoutDigits(candidate);
  return [...core].length >= shortestCore && core === withoutDigits(last);
};

/**
 * What the last password may have been if this one continues it, the likeliest first, at most `most`: the password
 * itself in another case is not among them, a counter or year one lower or higher is, and so is none at all.
 */
export const likelyPredecessors = (candidate: string, most: number): string[] => {
  const core = withoutDigits(candidate);
  if ([...core].length < shortestCore) return [];
  // From the last on: counters stand at the end more often than not.
  const runs = [...candidate.matchAll(/\d+/g)].reverse().slice(0, runsRead);
  const changed = (change: (digits: string) => readonly string[]) =>
    runs.flatMap((run) =>
      change(run[0]).map(
        (digits) => candidate.slice(0, run.index) + digits + candidate.slice(run.index + run[0].length),
      ),
    );
  const guesses = [
    ...changed((digits) => counted(digits, -1).slice(0, 1)),
    ...changed((digits) => (isCounter(digits) ? [''] : [])),
    ...(runs.length === 0 ? [`${candidate}1`] : []),
    ...changed((digits) => counted(digits, 1).slice(0, 1)),
    ...changed((digits) => counted(digits, -1).slice(1)),
    ...changed(() => ['']),
  ];
  return [...new Set(guesses)].filter((guess) => guess !== candidate).slice(0, most);
};

/** Where less than this remains, the digits are the password. */
const shortestCore = 4;

const runsRead = 3;
const longestCounter = 12;

const withoutDigits = (text: string): string => text.normalize('NFC').replace(/\d+/g, '').toLowerCase();

/** The first number of a series: the one before had none. */
const isCounter = (digits: string): boolean => /^0*[12]$/.test(digits);

/** The neighbour of a number, with its zeros in front and without them: 10 follows 9 as well as 09. */
const counted = (digits: string, step: number): string[] => {
  if (digits.length > longestCounter) return [];
  const value = Number(digits) + step;
  return value < 0 ? [] : [...new Set([String(value).padStart(digits.length, '0'), String(value)])];
};
