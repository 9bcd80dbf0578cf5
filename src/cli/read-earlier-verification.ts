import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';

export type EarlierChain = { companyId: string; company: string; events: number; head: string };

/** The chains that an earlier `audit verify --json` found intact; null when the file holds no such thing. */
export const readEarlierVerification = (file: string): EarlierChain[] | null => {
  try {
    if (!statSync(file).isFile() || statSync(file).size > limitBytes) return null;
    const read = verification.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data.chains.filter(({ fault }) => fault === null) : null;
  } catch {
    return null;
  }
};

const limitBytes = 16 * 1024 * 1024;

const verification = z.object({
  chains: z
    .array(
      z.object({
        companyId: z.string().min(1).max(100),
        company: z.string().max(1000),
        events: z.int().min(0),
        head: z.string().max(100),
        fault: z.unknown().nullable(),
      }),
    )
    .max(100_000),
});
