import { hasUnreadableCharacters } from './person-details.ts';

/** The lines below the company's name: building, street, town; the country where it is another. */
export type PostalAddress = readonly string[];

export type PostalAddressFault = 'too-few-lines' | 'too-many-lines' | 'line-too-long' | 'unreadable-characters';

/** Six lines are read by sorting machines: the person, the company and these (NF Z 10-011). */
export const postalAddressLimits = { fewestLines: 2, mostLines: 4, lineLength: 38 } as const;

/** An address as somebody typed it, line by line; empty lines are left out. */
export const readPostalAddress = (
  typed: readonly string[],
): { address: PostalAddress } | { fault: PostalAddressFault } => {
  const { fewestLines, mostLines, lineLength } = postalAddressLimits;
  const lines = typed.slice(0, 20).map((line) => line.slice(0, 200).normalize('NFC').replace(/\s+/gu, ' ').trim());
  const address = lines.filter((line) => line !== '');
  if (address.length < fewestLines) return { fault: 'too-few-lines' };
  if (address.length > mostLines) return { fault: 'too-many-lines' };
  if (address.some((line) => [...line].length > lineLength)) return { fault: 'line-too-long' };
  return address.some(hasUnreadableCharacters) ? { fault: 'unreadable-characters' } : { address };
};
