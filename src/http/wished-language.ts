import { isLanguage, type Language } from '../platform/languages.ts';

/**
 * The language of somebody who has chosen none yet: the installation's, unless the browser lists others and not that one
 * (RFC 9110 §12.5.4). Then it is the one of ours that it likes best.
 */
export const wishedLanguage = (accepted: string | null, ours: Language): Language => {
  if (accepted === null || accepted.length > longest) return ours;
  let [best, most]: [Language, number] = [ours, 0];
  for (const range of accepted.split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const [language = ''] = tag.trim().toLowerCase().split('-');
    const weight = weightOf(parameters);
    if (language === ours && weight > 0) return ours;
    if (isLanguage(language) && weight > most) [best, most] = [language, weight];
  }
  return best;
};

/** Longer than any browser's. */
const longest = 500;

const weightOf = (parameters: readonly string[]): number => {
  const given = parameters.map((parameter) => /^\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/i.exec(parameter)?.[1]);
  return parameters.length === 0 ? 1 : Number(given[0] ?? 0);
};
