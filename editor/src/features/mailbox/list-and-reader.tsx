import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useIsNarrow } from '../../app/media-query.ts';
import { Button } from '../../ui/button.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import styles from './list-and-reader.module.css';

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly atMs: number;
  readonly mark?: ReactNode;
}

interface ListAndReaderProps {
  /** Names the list: "Mails". */
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** What is open; on a wide page something always is. */
  readonly openId: string | undefined;
  readonly onOpen: (id?: string) => void;
  readonly children: ReactNode;
}

/** A list and what is open of it, side by side; one after the other on a phone. Arrow keys go through the list. */
export function ListAndReader({ label, rows, openId, onOpen, children }: ListAndReaderProps) {
  const isNarrow = useIsNarrow();
  const isReading = isNarrow && openId !== undefined;
  const list = (
    <ListBox
      aria-label={label}
      className={styles.list}
      items={rows}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === undefined ? [] : [openId]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (id !== undefined && id !== openId) onOpen(String(id));
      }}
    >
      {(row) => (
        <ListBoxItem id={row.id} textValue={`${row.title}, ${row.line}`} className={styles.row ?? ''}>
          <span className={styles.head}>
            <span className={styles.title}>{row.title}</span>
            <span className={styles.time}>
              <RelativeTime atMs={row.atMs} />
            </span>
          </span>
          <span className={styles.line}>{row.line}</span>
          {row.mark}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <SplitPane
      id="mailbox"
      sideAt="start"
      sideLabel={label}
      side={isReading || rows.length === 0 ? undefined : list}
      whenNarrow="only"
      width={340}
    >
      <div className={styles.reader}>
        {isReading && (
          <div className={styles.back}>
            <Button variant="quiet" size="small" icon={ArrowLeft} onPress={() => onOpen()}>
              {label}
            </Button>
          </div>
        )}
        {children}
      </div>
    </SplitPane>
  );
}
