import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

const names = ['customer', 'assistant', 'person', 'system', 'escalate', 'problem', 'fine', 'information'];
const sizes = ['display', 'title', 'large', 'body', 'small'];

export function TokenSamples() {
  return (
    <>
      <Sample title="Neutral, 12 steps" layout="stack">
        <div className={styles.ramp}>
          {Array.from({ length: 12 }, (_, step) => `--grey-${step + 1}`).map((token) => (
            <span key={token} style={{ background: `var(${token})` }} />
          ))}
        </div>
      </Sample>
      <Sample title="Speakers and meanings: strong, soft with text" layout="stack">
        <div className={styles.swatches}>
          {['accent', ...names].map((name) => (
            <div key={name} className={styles.swatch}>
              <div className={styles.colour} style={{ background: `var(--${name})` }} />
              <div
                className={styles.colour}
                style={{
                  background: `var(--${name}-soft)`,
                  color: `var(--${name}-text)`,
                  display: 'grid',
                  placeItems: 'center',
                }}
              >
                {name}
              </div>
            </div>
          ))}
        </div>
      </Sample>
      <Sample title="Type" layout="stack">
        {sizes.map((size) => (
          <div key={size} style={{ fontSize: `var(--size-${size})`, lineHeight: 'var(--leading-tight)' }}>
            A person takes over at 14:02, after 3 attempts
          </div>
        ))}
      </Sample>
    </>
  );
}
