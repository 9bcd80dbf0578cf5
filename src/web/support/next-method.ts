import type { Method } from '../../domain/caller-verification/method.ts';
import { isEnough, isUnderWay, proofOf, type RequestData } from './request-data.ts';

/** The method that the agent begins with one press next; none while one waits for its answer, or when enough is proved. */
export const isNextMethod = (data: RequestData, method: Method): boolean => {
  const { means } = data.view;
  if (!means || isEnough(data)) return false;
  const wanted = means.lacking.find((way) => way.some((one) => pressed.includes(one))) ?? [];
  const begun = pressed.some((one) => isUnderWay(proofOf(data, one), data.now));
  return !begun && wanted.find((one) => pressed.includes(one)) === method;
};

/** Those that begin with a press of the agent, not with something heard. */
const pressed: readonly Method[] = ['mail-code', 'sms-code'];
