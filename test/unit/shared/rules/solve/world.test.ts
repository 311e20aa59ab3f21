import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideMessage, readerOf } from '../../../../../shared/conversation/decide-message.ts';
import { toRuleSet } from '../../../../../shared/rules/rule.ts';
import { catalogueWorld } from '../../../../../shared/rules/solve/world.ts';
import { catalogue } from '../../../../../shared/signals/catalogue.ts';
import { anyText, opened, said } from '../../samples.ts';

it('says only what is so of every message', () => {
  const message = fc.record({ role: fc.constantFrom('customer' as const, 'assistant' as const), text: anyText(40) });
  fc.assert(
    fc.property(
      message,
      fc.constantFrom('chat' as const, 'email' as const, 'voice' as const),
      ({ role, text }, channel) => {
        const { context } = decideMessage(
          opened({ channel }),
          said(role, text),
          toRuleSet([]),
          { nowMs: 0, hours: {} },
          undefined,
        );
        const { read } = readerOf(context);
        for (const { name } of catalogue) {
          const { isKnown, only } = catalogueWorld.domainOf(name);
          if (isKnown) expect(read(name), name).toBeDefined();
          if (only) expect(only).toContain(read(name));
        }
        const { signal, value, known } = catalogueWorld.together ?? { signal: '', value: '', known: [] };
        for (const name of known) expect(read(name) !== undefined, name).toBe(read(signal) === value);
      },
    ),
    { numRuns: 300 },
  );
});
