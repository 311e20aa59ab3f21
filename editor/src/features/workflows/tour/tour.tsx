import { useSearch } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { templates } from '../../../../../shared/workflow/templates/index.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { type Ui, useUi } from '../page/ui.ts';
import type { WorkflowView } from '../route.tsx';
import styles from './tour.module.css';
import { rememberTour } from './tour-known.ts';

interface TourProps {
  /** From 0. */
  readonly at: number;
  readonly onView: (view: WorkflowView) => void;
}

interface TourStep {
  readonly title: string;
  readonly words: string;
  /** Opens what the step speaks of. */
  readonly open: (ui: Ui, onView: TourProps['onView']) => void;
}

const steps: readonly TourStep[] = [
  {
    title: 'Change one value',
    words:
      'Select a step, and its settings open beside it. Whatever you change is saved as a draft; nothing is live yet.',
    open: (ui, onView) => {
      onView('canvas');
      ui.setState({ side: 'step' });
    },
  },
  {
    title: 'See what it means',
    words: 'The table of rules says in words what you have drawn, in the order in which it is tried.',
    open: (_ui, onView) => onView('table'),
  },
  {
    title: 'Try it',
    words: 'Write what a customer or the AI might say. The draft decides, as it would once it is live.',
    open: (ui, onView) => {
      onView('canvas');
      ui.setState({ side: 'try' });
    },
  },
  {
    title: 'Publish',
    words: 'Publish makes the draft the next version. Each version is kept, and can be made live again at any time.',
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
  const hint = at === 0 ? templates.find(({ id }) => id === from)?.change.hint : undefined;
  if (!step) return null;
  return (
    <section ref={card} className={styles.tour} aria-label="Tour" tabIndex={-1}>
      <header className={styles.head}>
        <span className={styles.count}>
          {at + 1} of {steps.length}
        </span>
        <h2 className={styles.title}>{step.title}</h2>
        <IconButton icon={X} label="End the tour" size="small" onPress={end} />
      </header>
      <p aria-live="polite">
        {hint !== undefined && <strong>{hint} </strong>}
        {step.words}
      </p>
      <div className={styles.actions}>
        {at === 0 ? (
          <Button size="small" variant="quiet" onPress={end}>
            Skip
          </Button>
        ) : (
          <Button size="small" onPress={() => go(at - 1)}>
            Back
          </Button>
        )}
        {at < steps.length - 1 ? (
          <Button size="small" variant="primary" onPress={() => go(at + 1)}>
            Next
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
            Publish now
          </Button>
        )}
      </div>
    </section>
  );
}
