import type { Telephone } from '../../domain/desk/support-contacts.ts';
import type { RouteRequest } from '../../http/route.ts';

/**
 * Whose number comes first: `?country=LU`, where `other` stands for a country without a number of its own; else the
 * country of the browser's first language (fr-LU), where it has one; null leaves the installation's order.
 */
export const readerCountry = (
  { url, headers }: Pick<RouteRequest, 'url' | 'headers'>,
  telephones: readonly Telephone[],
): string | null => {
  const listed = (country: string | undefined): boolean =>
    telephones.some((telephone) => telephone.country === country);
  const asked = url.searchParams.get('country');
  if (asked !== null && /^[a-z]{2}$/i.test(asked)) return listed(asked.toUpperCase()) ? asked.toUpperCase() : 'other';
  const [, region] = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(headers.get('accept-language') ?? '') ?? [];
  return region && listed(region.toUpperCase()) ? region.toUpperCase() : null;
};
