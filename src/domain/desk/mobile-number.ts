/**
 * The number of E.164 to which a short message can go, or null: a fixed line, a special number, one of no country (of
 * satellites, say, and dear), or none at all. A number written without its country is a French one. The numbering plans
 * are large, so they are loaded at the first call.
 */
export const mobileNumber = async (written: string | null): Promise<string | null> => {
  if (written === null || written.length > longestNumber || !hasItsBeginning(written)) return null;
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/mobile');
  const number = parsePhoneNumberFromString(written, 'FR');
  if (!number || number.isNonGeographic()) return null;
  return number.isValid() || ofFiction.test(number.number) ? number.number : null;
};

/** Without the first zero of its country it would be read as a French number, whatever country that is. */
export const hasItsBeginning = (written: string): boolean => /^[(\s]*[+0]/.test(written);

const longestNumber = 40;

/** Set aside for works of fiction, and demonstrations: nobody ever has one (ARCEP, decision 2018-0881). */
const ofFiction = /^\+3363998\d{4}$/;
