import { Search } from 'lucide-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { t } from '../../../i18n/translate.ts';
import { fieldStyles } from '../../../ui/field.tsx';
import { Icon, type IconType } from '../../../ui/icon.tsx';
import { matchesWords } from '../../../ui/words.ts';
import type { StepGroup } from '../document/step-facts.ts';
import styles from './add-step.module.css';
import { messages } from './messages.ts';

export interface StepChoice {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly icon: IconType;
  readonly group: StepGroup;
  readonly isDisabled?: boolean;
}

interface StepListProps {
  readonly label: string;
  readonly choices: readonly StepChoice[];
  readonly onChoose: (id: string) => void;
}

/** Type a few letters, arrow down, Enter: for choosing a kind to add, or a step to connect to. */
export function StepList({ label, choices, onChoose }: StepListProps) {
  return (
    <Autocomplete filter={matchesWords}>
      <SearchField aria-label={label} autoFocus className={`${fieldStyles.control} ${fieldStyles.group}`}>
        <span className={fieldStyles.leading}>
          <Icon icon={Search} />
        </span>
        <Input placeholder={t(messages.search)} className={styles.input} />
      </SearchField>
      {/* The focus stays in the search, so the part that scrolls needs a tab stop of its own. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section aria-label={t(messages.choices, { label })} tabIndex={0} className={styles.found}>
        <ListBox
          aria-label={label}
          items={choices}
          className={styles.choices ?? ''}
          onAction={(id) => onChoose(String(id))}
          renderEmptyState={() => <p className={styles.none}>{t(messages.nothingFound)}</p>}
        >
          {(choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={`${choice.title} ${choice.description}`}
              isDisabled={choice.isDisabled ?? false}
              className={`${styles.item} ${styles[choice.group]}`}
            >
              <Icon icon={choice.icon} />
              <span className={styles.words}>
                <span className={styles.name}>{choice.title}</span>
                <span className={styles.description}>{choice.description}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </section>
    </Autocomplete>
  );
}
