import { hours } from '../../platform/clock.ts';

/** The days before a password's end on which its owner is reminded by mail, and from the first of which by every page. */
export const reminderDays = [14, 7, 1] as const;

export type ReminderDays = (typeof reminderDays)[number];

/** Until when a password set at an instant is valid; null: until there is a reason to change it (NIST 63B-4 §3.1.1.2). */
export const expiryOf = ({ validityDays }: { validityDays: number | null }, setAt: number): number | null =>
  validityDays === null ? null : setAt + days(validityDays);

/**
 * The reminder that is due, or null. After days without a server only the most urgent is: nobody gets three mails at
 * once, or a second one with more days left than the first.
 */
export const dueReminder = (expiresAt: number, remindedDays: number | null, now: number): ReminderDays | null => {
  if (now >= expiresAt) return null;
  const due = reminderDays.findLast((before) => now >= expiresAt - days(before));
  return due === undefined || (remindedDays !== null && remindedDays <= due) ? null : due;
};

/** Whether pages say that the password ends soon. */
export const endsSoon = (expiresAt: number, now: number): boolean => now >= expiresAt - days(reminderDays[0]);

export const days = (count: number): number => hours(24 * count);
