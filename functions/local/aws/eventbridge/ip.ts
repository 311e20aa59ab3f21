import { isIPv4, isIPv6 } from 'node:net';

export interface Cidr {
  readonly bits: 32 | 128;
  readonly lowest: bigint;
  readonly highest: bigint;
}

/**
 * The addresses of a block such as `10.0.0.0/24` or `2001:db8::/32`.
 * As in the service's own matcher, a block starts at the address as written (`10.0.0.5/24` leaves out `.0` to `.4`),
 * and a mask that leaves a single address is refused.
 * @returns what is wrong with it where it is no block
 * @see https://github.com/aws/event-ruler, class `CIDR`
 */
export function parseCidr(text: string): Cidr | { readonly problem: string } {
  const [address = '', mask, ...rest] = text.split('/');
  if (mask === undefined || rest.length > 0) return { problem: 'needs one slash: an address, a slash and a mask' };
  const ip = parseAddress(address);
  if (!ip) return { problem: 'does not start with an IPv4 or IPv6 address' };
  if (!/^\d+$/.test(mask)) return { problem: 'has a mask that is not a whole number' };
  if (Number(mask) >= ip.bits) return { problem: `has a mask of ${ip.bits} bits or more: use the address alone` };
  const hostBits = BigInt(ip.bits - Number(mask));
  return { bits: ip.bits, lowest: ip.value, highest: ip.value | ((1n << hostBits) - 1n) };
}

export function isWithin(cidr: Cidr, text: string): boolean {
  const ip = parseAddress(text);
  return ip !== undefined && ip.bits === cidr.bits && ip.value >= cidr.lowest && ip.value <= cidr.highest;
}

function parseAddress(text: string): { readonly bits: 32 | 128; readonly value: bigint } | undefined {
  if (isIPv4(text)) return { bits: 32, value: fromParts(text.split('.').map(BigInt), 8n) };
  if (isIPv6(text) && !text.includes('%')) return { bits: 128, value: fromParts(ipv6Groups(text), 16n) };
  return undefined;
}

const fromParts = (parts: readonly bigint[], width: bigint): bigint =>
  parts.reduce((value, part) => (value << width) | part, 0n);

function ipv6Groups(text: string): readonly bigint[] {
  const [head = '', tail] = text.split('::');
  const before = groupsOf(head);
  if (tail === undefined) return before;
  const after = groupsOf(tail);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0n), ...after];
}

/** The last two groups may be written as an IPv4 address: `::ffff:192.0.2.1`. */
const groupsOf = (text: string): readonly bigint[] =>
  text.split(':').flatMap((group) => {
    if (group === '') return [];
    if (!group.includes('.')) return [BigInt(`0x${group}`)];
    const value = fromParts(group.split('.').map(BigInt), 8n);
    return [value >> 16n, value & 0xffffn];
  });
