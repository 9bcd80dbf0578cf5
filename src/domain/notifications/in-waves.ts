import type { OutboxStore } from './outbox-store.ts';

/** The same outbox for what goes to many people at once: nobody who waits at the desk waits for their mails. */
export const inWaves = (outbox: OutboxStore): OutboxStore => ({
  ...outbox,
  put: (notice) => outbox.put({ ...notice, inWave: true }),
});
