import { useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { type Ui, useUi } from '../page/ui.ts';
import type { WorkflowView } from '../route.tsx';
import { templateHints } from '../templates/messages.ts';
import { wordsOfTemplate } from '../templates/template-words.ts';
import { messages } from './messages.ts';
import styles from './tour.module.css';
import { rememberTour } from './tour-known.ts';

interface TourProps {
  /** From 0. */
  readonly at: number;
  readonly onView: (view: WorkflowView) => void;
}

interface TourStep {
  readonly title: Message;
  readonly words: Message;
  /** Opens what the step speaks of. */
  readonly open: (ui: Ui, onView: TourProps['onView']) => void;
}

const steps: readonly TourStep[] = [
  {
    title: messages.change,
    words: messages.changeWords,
    open: (ui, onView) => {
      onView('canvas');
      ui.setState({ side: 'step' });
    },
  },
  {
    title: messages.see,
    words: messages.seeWords,
    open: (_ui, onView) => onView('table'),
  },
  {
    title: messages.try,
    words: messages.tryWords,
    open: (ui, onView) => {
      onView('canvas');
      ui.setState({ side: 'try' });
    },
  },
  {
    title: messages.publish,
    words: messages.publishWords,
    open: (ui, onView) => {
      onView('canvas');
      ui.setState({ side: 'step' });
    },
  },
];

/** Four steps from a template to a live workflow. It covers nothing that it speaks of, and can be left at any time. */
export function Tour({ at, onView }: TourProps) {
  const ui = useUi();
  const { from } = useSearch({ from: '/shell/workflows/$workflowId' });
  const card = useRef<HTMLElement>(null);
  const step = steps[at];
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const go = (next: number): void => {
    ui.setState({ tour: next });
    steps[next]?.open(ui, onView);
  };
  const end = (): void => {
    rememberTour();
    ui.setState({ tour: undefined });
  };
  const hint = at === 0 ? wordsOfTemplate(templateHints, from) : undefined;
  if (!step) return null;
  return (
    <section ref={card} className={styles.tour} aria-label={t(messages.label)} tabIndex={-1}>
      <header className={styles.head}>
        <span className={styles.count}>{t(messages.progress, { at: at + 1, count: steps.length })}</span>
        <h2 className={styles.title}>{t(step.title)}</h2>
        <IconButton icon={X} label={t(messages.end)} size="small" onPress={end} />
      </header>
      <p aria-live="polite">
        {hint !== undefined && <strong>{hint} </strong>}
        {t(step.words)}
      </p>
      <div className={styles.actions}>
        {at === 0 ? (
          <Button size="small" variant="quiet" onPress={end}>
            {t(messages.skip)}
          </Button>
        ) : (
          <Button size="small" onPress={() => go(at - 1)}>
            {t(messages.back)}
          </Button>
        )}
        {at < steps.length - 1 ? (
          <Button size="small" variant="primary" onPress={() => go(at + 1)}>
            {t(messages.next)}
          </Button>
        ) : (
          <Button
            size="small"
            variant="primary"
            onPress={() => {
              end();
              ui.setState({ dialog: { is: 'publish' } });
            }}
          >
            {t(messages.publishNow)}
          </Button>
        )}
      </div>
    </section>
  );
}
