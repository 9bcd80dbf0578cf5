import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import type { KnownPerson } from '../domain/password-policy/personal-context.ts';

const word = z.string().max(200);

const person = z.strictObject({
  firstName: word.optional(),
  lastName: word.optional(),
  email: word.optional(),
  telephone: word.optional(),
  company: word.optional(),
  town: word.optional(),
  birthDate: z.iso.date().optional(),
  service: word.optional(),
});

/** What is known of a person, from a JSON file of these fields, or why it cannot be read. */
export const readPerson = (file: string): (KnownPerson & { service?: string | undefined }) | { fault: string } => {
  try {
    if (statSync(file).size > 65_536) return { fault: `${file}: > 64 KiB` };
    const read = person.safeParse(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return { fault: `${file}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}` };
  } catch (cause) {
    return { fault: `${file}: ${cause instanceof Error ? cause.message : 'unreadable'}` };
  }
};
