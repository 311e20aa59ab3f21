import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { t } from '../i18n/translate.ts';
import { Button } from './button.tsx';
import { explain, RequestId } from './error-state.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { type Meaning, meaningIcons } from './meaning.ts';
import { messages } from './messages.ts';
import styles from './toast.module.css';

export interface ToastOptions {
  readonly meaning?: Meaning;
  readonly detail?: string;
  /** "Undo". Toasts with an action stay for 10 s, so that there is time to reach it. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
  readonly error?: unknown;
}

interface ToastEntry extends ToastOptions {
  readonly id: number;
  readonly title: string;
}

const useToasts = create<{ readonly toasts: readonly ToastEntry[] }>(() => ({ toasts: [] }));
let lastId = 0;

/** Says that something is done. Not for what must be read: that belongs on the page. */
export function toast(title: string, options: ToastOptions = {}): void {
  lastId += 1;
  const entry = { id: lastId, title, ...options };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), entry] }));
}

/** For an action that failed: stays until it is dismissed, with the request's id. */
export function toastError(title: string, error: unknown): void {
  toast(title, { meaning: 'problem', error });
}

/** Mounted once, by the app. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <section
      className={styles.toasts}
      aria-label={t(messages.notifications)}
      aria-live="polite"
      aria-relevant="additions"
    >
      {toasts.map((entry) => (
        <Toast key={entry.id} entry={entry} />
      ))}
    </section>
  );
}

function Toast({ entry }: { entry: ToastEntry }) {
  const { meaning = 'fine', title, detail, action, error } = entry;
  const isHeld = useRef(false);
  useEffect(() => {
    if (error !== undefined) return undefined;
    let leftMs = action ? 10_000 : 5_000;
    const timer = setInterval(() => {
      // Reading or reaching for it stops the clock.
      if (!isHeld.current) leftMs -= 250;
      if (leftMs <= 0) dismiss(entry.id);
    }, 250);
    return () => clearInterval(timer);
  }, [entry.id, action, error]);
  const hold = (held: boolean) => () => {
    isHeld.current = held;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock; the buttons inside act
    <div
      className={`${styles.toast} ${styles[meaning]}`}
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <span className={styles.icon}>
        <Icon icon={meaningIcons[meaning]} />
      </span>
      <div className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {(detail !== undefined || error !== undefined) && <p className={styles.detail}>{detail ?? explain(error)}</p>}
        <RequestId error={error} />
      </div>
      {action && (
        <Button
          size="small"
          onPress={() => {
            action.onAction();
            dismiss(entry.id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        icon={X}
        label={t(messages.dismiss)}
        size="small"
        placement="left"
        onPress={() => dismiss(entry.id)}
      />
    </div>
  );
}

function dismiss(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((entry) => entry.id !== id) }));
}
