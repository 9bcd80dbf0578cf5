import { hasItsBeginning } from '../desk/mobile-number.ts';

/** Whether a number, as somebody wrote it, can be one: it is as long as those of its country are. */
export type IsTelephone = (written: string) => boolean;

/**
 * One written without its country is French. The numbering plans are large, so they are loaded at the first call.
 */
export const telephoneRule = async (): Promise<IsTelephone> => {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (written) =>
    french.test(written) ||
    (hasItsBeginning(written) && (parsePhoneNumberFromString(written, 'FR')?.isPossible() ?? false));
};

/** Nine digits of which the first is no nought (ARCEP): what nearly all are needs no look into the plans. */
const french = /^(?:\+33 ?|0)[1-9](?:[ .-]?[0-9]{2}){4}$/;

/** A number that was kept before the rule stays as it is. */
export const orAsBefore =
  (isTelephone: IsTelephone, before: string | null): IsTelephone =>
  (written) =>
    written === before || isTelephone(written);
