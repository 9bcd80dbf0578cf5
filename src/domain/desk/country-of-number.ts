/**
 * ISO 3166 of the country that a telephone number is of, or null; one written without its country is French. Whoever has
 * none on file costs the same time.
 */
export const countryOfNumber = async (written: string | null): Promise<string | null> => {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const found = parsePhoneNumberFromString((written ?? anyNumber).slice(0, longestNumber), 'FR')?.country ?? null;
  return written === null ? null : found;
};

const longestNumber = 40;
const anyNumber = '+33972117605';
