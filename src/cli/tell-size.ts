import type { Language } from '../platform/languages.ts';

/** A number of bytes as people say it: kB, MB or GB. */
export const tellSize = (bytes: number, language: Language): string => {
  const [unit, scale] = bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e5 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / scale);
};
