import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The country (ISO 3166) that an address is registered in, from a table on this machine: nobody else is asked. Null for
 * addresses of private networks and those that nobody knows. The table, 8 MB, is read with the first question.
 */
export const countryOf = async (address: string): Promise<string | null> => {
  table ??= readTable();
  return (await table)(address);
};

let table: Promise<(address: string) => string | null> | null = null;

const readTable = async () => {
  const { Reader } = await import('mmdb-lib');
  const file = fileURLToPath(
    import.meta.resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb'),
  );
  const reader = new Reader(await readFile(file));
  return (address: string): string | null => {
    try {
      const found = reader.get(address) as { country_code?: string } | null;
      return found?.country_code ?? null;
    } catch {
      // Not an address at all.
      return null;
    }
  };
};
