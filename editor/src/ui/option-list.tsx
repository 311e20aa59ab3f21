import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { t } from '../i18n/translate.ts';
import { Icon, type IconType } from './icon.tsx';
import { messages } from './messages.ts';
import overlay from './overlay.module.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconType;
  readonly isDisabled?: boolean;
}

/** The list that drops out of a `Select` or a `ComboBox`. */
export function OptionList({ options, noneText }: { options?: readonly Option[]; noneText?: string }) {
  return (
    <ListBox
      {...(options && { items: options })}
      className={overlay.list}
      renderEmptyState={() => <div className={overlay.none}>{noneText ?? t(messages.nothingFound)}</div>}
    >
      {(option: Option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          isDisabled={option.isDisabled ?? false}
          className={overlay.item ?? ''}
        >
          {option.icon && <Icon icon={option.icon} />}
          <span className={overlay.words}>
            <span>{option.label}</span>
            {option.description !== undefined && <span className={overlay.description}>{option.description}</span>}
          </span>
          <Icon icon={Check} className={overlay.tick} />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
