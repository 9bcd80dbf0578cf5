/**
 * Who counts as one source: an IPv4 address, or the /64 of an IPv6 address, which one customer has whole
 * (`2001:db8::1` → `2001:db8:0:0`). Other text stays as it is.
 */
export const sourceGroup = (address: string): string => {
  const plain = address.toLowerCase();
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};
