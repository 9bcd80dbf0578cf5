import type { Secret } from '../platform/secret.ts';

/** A short message ready to leave. Its text holds a code or a password as often as not, so all of it is a secret. */
export type ShortMessage = { text: Secret };
