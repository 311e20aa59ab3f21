import styles from './raw-attributes.module.css';

interface RawAttributesProps {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Names and values as Amazon Connect has them, for whoever builds the contact flow. */
export function RawAttributes({ title, attributes }: RawAttributesProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{title}</summary>
      <dl className={styles.list}>
        {Object.entries(attributes).map(([name, value]) => (
          <div key={name} className={styles.item}>
            <dt className={styles.name}>
              <code>{name}</code>
            </dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
