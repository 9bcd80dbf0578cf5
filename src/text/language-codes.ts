import { languages } from '../platform/languages.ts';

/** "fr, en, de": what a command takes for a language. Every start reads it: Intl would cost it 30 ms and 8 MB. */
export const languageCodes = languages.join(', ');
