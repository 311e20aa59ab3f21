import { useState } from 'react';
import { usePageTitle } from '../../app/page-title.ts';
import { chooseTheme, useTheme } from '../../app/theme.ts';
import { SegmentedControl } from '../segmented-control.tsx';
import { Wordmark } from '../wordmark.tsx';
import { ButtonSamples } from './button-samples.tsx';
import { ConversationSamples } from './conversation-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import styles from './gallery.module.css';
import { OverlaySamples } from './overlay-samples.tsx';
import { StateSamples } from './state-samples.tsx';
import { TableSamples } from './table-samples.tsx';
import { TokenSamples } from './token-samples.tsx';

const parts = [
  ['Tokens', TokenSamples],
  ['Buttons', ButtonSamples],
  ['Fields', FieldSamples],
  ['Overlays', OverlaySamples],
  ['States', StateSamples],
  ['Tables and panes', TableSamples],
  ['Conversation', ConversationSamples],
] as const;

/** Every component in every state, for whoever builds or checks the look. */
export function Gallery() {
  const theme = useTheme((state) => state.theme);
  const [isWide, setWide] = useState(true);
  usePageTitle('Components');
  return (
    <div className={styles.gallery}>
      <header className={styles.head}>
        <Wordmark />
        <h1 className={styles.title}>Components</h1>
        <SegmentedControl
          label="Width"
          value={isWide ? 'wide' : 'narrow'}
          onChange={(width) => setWide(width === 'wide')}
          segments={[
            { id: 'wide', label: 'Wide' },
            { id: 'narrow', label: 'Narrow' },
          ]}
        />
        <SegmentedControl
          label="Theme"
          value={theme}
          onChange={chooseTheme}
          segments={[
            { id: 'system', label: 'System' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
        />
      </header>
      <main className={isWide ? styles.parts : `${styles.parts} ${styles.narrow}`}>
        {parts.map(([title, Part]) => (
          <section key={title} className={styles.part} aria-label={title}>
            <h2>{title}</h2>
            <Part />
          </section>
        ))}
      </main>
    </div>
  );
}
