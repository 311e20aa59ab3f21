import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { t } from '../i18n/translate.ts';
import { IconButton } from './icon-button.tsx';
import styles from './inspector.module.css';
import { messages } from './messages.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export interface InspectorProps {
  readonly title: string;
  /** Kind, state: small, above or beside the title. */
  readonly kicker?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** What a `SplitPane` shows at its side: where editing happens. */
export function Inspector({ title, kicker, actions, onClose, children, footer }: InspectorProps) {
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere inside; the button does the same
    <div
      ref={frame}
      className={styles.inspector}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
      }}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          {kicker !== undefined && <div className={styles.kicker}>{kicker}</div>}
          <h2 className={styles.title}>{title}</h2>
        </div>
        {actions}
        {onClose && (
          <IconButton
            icon={X}
            label={t(messages.close)}
            keys="escape"
            size="small"
            placement="bottom"
            onPress={onClose}
          />
        )}
      </header>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
    </div>
  );
}

/** A part of an inspector, with a quiet heading; parts are set apart by hairlines. */
export function InspectorSection({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h3 className={styles.sectionTitle}>{title}</h3>}
      {children}
    </section>
  );
}
