/** A date or a year inside a text, from `start` to `end` inclusive, and how many of its kind an attacker tries. */
export type CalendarPart = { start: number; end: number; guesses: number };

/**
 * Dates in digits, in the orders people write them, and years from 1000 to 2099. The numbers of guesses do not depend on
 * today, so that a password judged well stays so.
 */
export const findCalendarParts = (text: string): CalendarPart[] => [
  ...[...text.matchAll(dates)].flatMap(({ groups = {}, index, 1: whole = '' }) =>
    isDate(groups) ? [{ start: index, end: index + whole.length - 1, guesses: datesTried }] : [],
  ),
  ...[...text.matchAll(years)].map(({ index, 1: year = '' }) => ({
    start: index,
    end: index + 3,
    guesses: famousYears.has(year) ? famousYears.size : Number(year) >= 1900 && Number(year) <= 2039 ? 140 : 1100,
  })),
];

/** The days of a life, and some of history. */
const datesTried = 110 * 365;

/** Looked for at every place, so that one date does not hide another that overlaps it. */
const dates = new RegExp(
  `(?=(${[
    '(?<d1>\\d{1,2})(?<s1>[ ./_-]?)(?<m1>\\d{1,2})\\k<s1>(?<y1>(?:1\\d|20)\\d\\d)',
    '(?<y2>(?:1\\d|20)\\d\\d)(?<s2>[ ./_-]?)(?<m2>\\d\\d)\\k<s2>(?<d2>\\d\\d)',
    '(?<d3>\\d\\d)(?<s3>[ ./_-]?)(?<m3>\\d\\d)\\k<s3>(?<y3>\\d\\d)',
  ].join('|')}))`,
  'g',
);

const years = /(?=((?:1\d|20)\d\d))/g;

const isDate = ({ d1, m1, d2, m2, d3, m3 }: Record<string, string | undefined>): boolean => {
  const [day, month] = [Number(d1 ?? d2 ?? d3), Number(m1 ?? m2 ?? m3)];
  const isDayAndMonth = (one: number, other: number) => one >= 1 && one <= 31 && other >= 1 && other <= 12;
  return isDayAndMonth(day, month) || isDayAndMonth(month, day);
};

/** Years that school teaches in France and Luxembourg: the help page itself proposes one. */
const famousYears = new Set(
  '1066 1214 1337 1429 1453 1492 1515 1572 1589 1598 1610 1643 1661 1685 1715 1776 1789 1792 1793 1799 1804 1805 1815 1830 1839 1848 1867 1870 1871 1905 1914 1918 1936 1939 1940 1944 1945 1957 1958 1963 1968 1969 1981 1984 1989 1990 1998 1999 2000 2001 2002 2012 2018 2020 2024 2025 2026 2027'.split(
    ' ',
  ),
);
