import type { Delivery, Method } from '../caller-verification/method.ts';

/** No resets by telephone now. The company's own switch and the desk's are two: neither turns the other's off. */
export type TelephoneStop = {
  id: string;
  /** Null: for all companies. */
  companyId: string | null;
  /** Stopped by the desk or the console, and not by the company's own administrators. */
  byDesk: boolean;
  reason: string;
  /** Null: at the console. */
  stoppedBy: string | null;
  stoppedAt: number;
};

/** What a caller gives by voice, and a voice can be imitated. */
export const voiceMethods: readonly Method[] = ['mail-code', 'sms-code', 'call-back', 'own-code'];

/** What is said to a caller. */
export const voiceDeliveries: readonly Delivery[] = ['read-out'];

export const stopReasonLimits = { shortest: 5, longest: 300 };
