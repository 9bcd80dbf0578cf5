import { randomBytes } from 'node:crypto';
import { Secret } from './secret.ts';

/**
 * A key that every password hash is mixed with and that the database does not hold (NIST 63B-4 §3.1.1.2). The unnamed one
 * is derived from the installation's secret key.
 */
export type Pepper = { name: string | null; key: Uint8Array };

/** A pepper as the operator's file or variable gives it: base64url of 32 bytes. */
export type NamedPepper = { name: string; key: Secret };

/** The peppers in force. They can change while the server runs. */
export type PepperSource = {
  /** The first is for new hashes. */
  current(): readonly Pepper[];
  /** A password was to be checked against a hash whose pepper is not here. */
  noteMissing(name: string): void;
};

/** New hashes take the first named one; hashes without a name stay under the derived one. */
export const peppersInForce = (named: readonly NamedPepper[], derived: Uint8Array): Pepper[] => [
  ...named.map(({ name, key }) => ({ name, key: Uint8Array.from(Buffer.from(key.reveal(), 'base64url')) })),
  { name: null, key: derived },
];

/** More would be a sign that nobody takes old ones away. */
export const mostPeppers = 32;

/** Lower-case letters, digits and dashes, so that a hash can carry it. */
export const pepperName = /^[a-z0-9][a-z0-9-]{0,23}$/;

export const newPepperKey = (): Secret => new Secret(randomBytes(32).toString('base64url'));
