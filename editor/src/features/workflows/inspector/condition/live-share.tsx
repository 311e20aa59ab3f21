import { useQuery } from '@tanstack/react-query';
import type { Comparison } from '../../../../../../shared/rules/condition.ts';
import { findSignal } from '../../../../../../shared/signals/catalogue.ts';
import type { SignalSpread } from '../../../../../../shared/signals/spread.ts';
import { queryOf } from '../../../../app/api-client.ts';
import { percentText } from '../../../../i18n/number-text.ts';
import { t, tRich } from '../../../../i18n/translate.ts';
import styles from './live-share.module.css';
import { messages } from './messages.ts';
import { barsOf, heldIn } from './shares.ts';

const fresh = 5 * 60_000;

/** What the value would have meant: the share of last week's messages for which the comparison holds, and where they lie. */
export function LiveShare({ comparison }: { readonly comparison: Comparison }) {
  const known = findSignal(comparison.signal);
  const isNumber = known?.type === 'number' || known?.type === 'integer';
  const { data, isError } = useQuery({
    ...queryOf('readSignalSpread', { params: { signal: comparison.signal } }),
    enabled: isNumber,
    staleTime: fresh,
    retry: false,
  });
  if (!isNumber) return null;
  if (isError) return <p className={styles.words}>{t(messages.shareUnreadable)}</p>;
  if (!data) return <p className={styles.words}>{t(messages.shareReading)}</p>;
  return <Share spread={data} comparison={comparison} />;
}

function Share({ spread, comparison }: { readonly spread: SignalSpread; readonly comparison: Comparison }) {
  const { messages: count, values, isPart } = spread;
  if (count === 0) return <p className={styles.words}>{t(messages.shareNone)}</p>;
  const held = heldIn(spread, comparison);
  const range = findSignal(comparison.signal)?.range ?? [0, Math.max(1, values.at(-1)?.value ?? 1)];
  return (
    <figure className={styles.share}>
      <div className={styles.bars} aria-hidden>
        {barsOf(spread, comparison, range).map(({ height, holds }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          <span key={index} className={styles.bar} style={{ height: `${height * 100}%` }}>
            <span className={styles.held} style={{ height: `${holds * 100}%` }} />
          </span>
        ))}
      </div>
      <figcaption className={styles.words}>
        {tRich(isPart ? messages.shareHoldsNewest : messages.shareHolds, {
          share: shareText(held / count),
          messages: count,
          b: (inside) => <strong>{inside}</strong>,
        })}
      </figcaption>
    </figure>
  );
}

function shareText(share: number): string {
  if (share > 0 && share < 0.01) return t(messages.lessThanOne);
  if (share < 1 && share > 0.99) return t(messages.moreThan99);
  return percentText(share);
}
