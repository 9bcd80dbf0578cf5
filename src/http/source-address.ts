import { BlockList, isIP } from 'node:net';

/**
 * Whose address a request comes from: the connection's, unless that is a trusted proxy; then the last address of
 * X-Forwarded-For that is not itself a trusted proxy's (ASVS 4.1.3, 15.3.4). What an untrusted peer writes is ignored.
 */
export const sourceAddressReader = (trustedProxies: readonly string[]) => {
  const trusted = new BlockList();
  for (const range of trustedProxies) {
    const [address = '', prefix] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    trusted.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (peer: string, forwardedFor: string | null): string => {
    const direct = plain(peer);
    if (trustedProxies.length === 0 || forwardedFor === null || !isTrusted(direct)) return direct;
    const hops = forwardedFor
      .split(',')
      .slice(-20)
      .map((hop) => plain(hop.trim()));
    for (const hop of hops.reverse()) {
      if (isIP(hop) === 0) return direct;
      if (!isTrusted(hop)) return hop;
    }
    return direct;
  };
};

/** An IPv4 address in IPv6 clothes is the IPv4 address. */
const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);
