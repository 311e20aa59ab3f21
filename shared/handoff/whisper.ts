import type { Packet } from './packet.ts';

const maxWords = 60;

/** What is whispered to an agent before the call: who, why, the last words. At most 60 words, plain text. */
export function whisperOf({ customer, why, handoff }: Packet): string {
  const who = [customer?.name ?? 'A customer', customer?.tier ? `, ${customer.tier} customer` : ''].join('');
  const words = `${who}. ${why.text}. They said: ${handoff.preview}`.replace(/\s+/g, ' ').split(' ');
  return words.length <= maxWords ? words.join(' ') : `${words.slice(0, maxWords).join(' ')} …`;
}
