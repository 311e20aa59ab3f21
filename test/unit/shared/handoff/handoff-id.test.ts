import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import { handoffId } from '../../../../shared/ids.ts';

const conversations = fc.stringMatching(/^[A-Za-z0-9._:@+=~-]{1,128}$/);
const seqs = fc.integer({ min: 1, max: 100_000 });

it('is the same at each try', () => {
  fc.assert(
    fc.property(conversations, seqs, (conversation, seq) => {
      expect(toHandoffId(conversation, seq)).toBe(toHandoffId(conversation, seq));
      expect(handoffId.safeParse(toHandoffId(conversation, seq)).success).toBe(true);
    }),
  );
});

it('differs between conversations and between messages', () => {
  fc.assert(
    fc.property(conversations, seqs, conversations, seqs, (one, oneSeq, other, otherSeq) => {
      const same = one === other && oneSeq === otherSeq;
      expect(toHandoffId(one, oneSeq) === toHandoffId(other, otherSeq)).toBe(same);
    }),
  );
});

it('does not confuse a digit of the conversation with one of the message', () => {
  expect(toHandoffId('c-1', 23)).not.toBe(toHandoffId('c-12', 3));
});

it('stays what it is, since handoffs are stored under it', () => {
  expect(toHandoffId('c-1', 3)).toMatchInlineSnapshot(`"h-1425babd4fe9a4f543ed2bbe"`);
});
