/**
 * A text in the signs of the GSM 7-bit alphabet (3GPP TS 23.038 §6.2.1), where one message holds 160 signs, and not 70.
 * What French has besides is written as telephones always wrote it: a plain apostrophe and plain spaces, c for ç, e for ê.
 * A text with signs of another script stays as it is: it is longer, and right.
 */
export const fitToGsm = (text: string): string => {
  const fitted = [...text.normalize('NFC')].map((sign) => (weightOf(sign) > 0 ? sign : plain(sign))).join('');
  return [...fitted].every((sign) => weightOf(sign) > 0) ? fitted : text;
};

/** How many messages a text takes on its way: parts of a longer one carry seven signs less each. */
export const countParts = (text: string): number => {
  const weights = [...text].map(weightOf);
  const gsm = weights.every((weight) => weight > 0);
  const length = gsm ? weights.reduce((sum, weight) => sum + weight, 0) : text.length;
  const [alone, part] = gsm ? [160, 153] : [70, 67];
  return length <= alone ? 1 : Math.ceil(length / part);
};

/** 1, or 2 for a sign of the extension; 0 for a sign that the alphabet lacks. */
const weightOf = (sign: string): number => (basic.has(sign) ? 1 : extension.has(sign) ? 2 : 0);

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

const extension = new Set('^{}\\[~]|€');

const plain = (sign: string): string =>
  typographic[sign] ?? sign.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('\u2019', "'");

const typographic: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '\u2011': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  '°': 'o',
  œ: 'oe',
  Œ: 'OE',
};
