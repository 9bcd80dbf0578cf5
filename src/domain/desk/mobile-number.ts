import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/**
 * The number of E.164 to which a short message can go, or null: a fixed line, a special number, or none at all. A number
 * written without its country is a French one.
 */
export const mobileNumber = (written: string | null): string | null => {
  if (written === null || written.length > longestNumber) return null;
  const number = parsePhoneNumberFromString(written, 'FR');
  return number?.isValid() ? number.number : null;
};

const longestNumber = 40;
