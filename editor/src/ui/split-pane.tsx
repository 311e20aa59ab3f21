import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { useIsNarrow } from '../app/media-query.ts';
import { t } from '../i18n/translate.ts';
import { messages } from './messages.ts';
import styles from './split-pane.module.css';

export interface SplitPaneProps {
  /** Remembers the width in this browser under this name. */
  readonly id: string;
  /** The part that grows with the window. */
  readonly children: ReactNode;
  /** The part whose width the person chooses; `undefined` closes it. */
  readonly side: ReactNode | undefined;
  readonly sideLabel: string;
  readonly sideAt?: 'start' | 'end';
  readonly width?: number;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  /** Below 900 px: `cover` lays the side over the page, `only` shows the side instead of the rest. */
  readonly whenNarrow?: 'cover' | 'only';
}

/** Two parts with a bar between them that mouse, finger and arrow keys can move. Nest two for three parts. */
export function SplitPane({
  id,
  children,
  side,
  sideLabel,
  sideAt = 'end',
  width = 360,
  minWidth = 260,
  maxWidth = 560,
  whenNarrow = 'cover',
}: SplitPaneProps) {
  const isNarrow = useIsNarrow();
  const [chosen, setChosen] = useState(() => clamp(remembered(id) ?? width, minWidth, maxWidth));
  const resize = (next: number): void => {
    const clamped = clamp(Math.round(next), minWidth, maxWidth);
    setChosen(clamped);
    remember(id, clamped);
  };

  if (side === undefined) return <div className={styles.split}>{children}</div>;
  if (isNarrow && whenNarrow === 'only') return <div className={styles.split}>{side}</div>;

  const pane = (
    <section
      aria-label={sideLabel}
      className={isNarrow ? styles.cover : styles.side}
      style={isNarrow ? undefined : { width: chosen }}
    >
      {side}
    </section>
  );
  const bar = !isNarrow && (
    <Bar
      label={t(messages.widthOf, { part: sideLabel })}
      value={chosen}
      min={minWidth}
      max={maxWidth}
      grows={sideAt}
      onResize={resize}
    />
  );
  return (
    <div className={styles.split}>
      {sideAt === 'start' && pane}
      {sideAt === 'start' && bar}
      <div className={styles.main}>{children}</div>
      {sideAt === 'end' && bar}
      {sideAt === 'end' && pane}
    </div>
  );
}

interface BarProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly grows: 'start' | 'end';
  readonly onResize: (width: number) => void;
}

function Bar({ label, value, min, max, grows, onResize }: BarProps) {
  // Of what stands at the start the bar is its right edge; where lines run from right to left, its left one.
  const { direction } = useLocale();
  const sign = (grows === 'end') === (direction === 'ltr') ? -1 : 1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const bar = event.currentTarget;
    const fromX = event.clientX;
    bar.setPointerCapture(event.pointerId);
    bar.onpointermove = (move) => onResize(value + sign * (move.clientX - fromX));
    bar.onlostpointercapture = () => {
      bar.onpointermove = null;
    };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -16 * sign,
      ArrowRight: 16 * sign,
      Home: min - value,
      End: max - value,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(value + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged or take arrow keys
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.bar}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

function remembered(id: string): number | undefined {
  try {
    const width = Number(localStorage.getItem(`baton.width.${id}`));
    return width > 0 ? width : undefined;
  } catch {
    return undefined;
  }
}

function remember(id: string, width: number): void {
  try {
    localStorage.setItem(`baton.width.${id}`, String(width));
  } catch {
    // Storage is off: the width lasts as long as the page.
  }
}
