import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * A letter with a stroke, and one made of two, is found by the letters it is written with where it is not at hand: Cœur as
 * coeur, Søren as soren. What was written before is searched, sorted and named by them too.
 */
export const foldedLetters = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const has = (column: string) =>
      engine === 'sqlite' ? `${column} glob '*[${letters}]*'` : `${column} ~ '[${letters}]'`;
    await sql
      .raw(
        `update accounts set search_key = ${folded('search_key')}, sort_key = ${folded('sort_key')}
          where ${has('search_key')}`,
      )
      .execute(db);
    // Two groups whose names have become one keep their keys: neither takes the other's.
    await sql
      .raw(
        `update company_groups set name_key = ${folded('name_key')} where ${has('name_key')} and not exists (
          select 1 from company_groups other where other.company_id = company_groups.company_id
            and other.id <> company_groups.id and ${folded('other.name_key')} = ${folded('company_groups.name_key')})`,
      )
      .execute(db);
  },
});

const plain = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' } as const;

const letters = Object.keys(plain).join('');

/** A key has no capitals, nor accents. */
const folded = (column: string): string =>
  Object.entries(plain).reduce((text, [letter, some]) => `replace(${text}, '${letter}', '${some}')`, column);
