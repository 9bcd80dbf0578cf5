import { createHash, createHmac, hash } from 'node:crypto';
import type { Secret } from './secret.ts';

/** SHA-256 in hexadecimal (64 characters): for chains, and for tokens of at least 112 random bits (ASVS 6.5.2). */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** How a bearer token is kept and looked up: by its SHA-256. */
export const tokenHash = (token: Secret): string => sha256(token.reveal());

/** HMAC-SHA-256 in base64url (43 characters). */
export const mac = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** SHA-256 over bytes in base64url: the name of a served file's version. */
export const fileVersion = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12);
