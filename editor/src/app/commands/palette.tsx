import { CornerDownLeft, Search } from 'lucide-react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import overlay from '../../ui/overlay.module.css';
import { matchesWords } from '../../ui/words.ts';
import { messages } from '../messages.ts';
import { allCommands, type Command, keysShown, useCommandStore } from './commands.ts';
import styles from './palette.module.css';
import { openSheet } from './shortcuts.tsx';

/** Ctrl+K: everything that can be done here, found by typing a few letters of it. */
export default function Palette() {
  useCommandStore(); // draws again when a page offers other commands
  const close = (): void => openSheet(undefined);
  const run = (command: Command): void => {
    close();
    command.run();
  };
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && close()} isDismissable className={styles.overlay}>
      <Modal className={styles.modal}>
        <Dialog aria-label={t(messages.commands)} className={styles.dialog}>
          <Autocomplete filter={matchesWords}>
            <SearchField aria-label={t(messages.searchCommands)} autoFocus className={styles.search}>
              <Icon icon={Search} />
              <Input placeholder={t(messages.commandPlaceholder)} className={styles.input} />
            </SearchField>
            <Menu
              aria-label={t(messages.commands)}
              className={`${overlay.list} ${styles.list}`}
              renderEmptyState={() => <p className={overlay.none}>{t(messages.noCommand)}</p>}
            >
              {byGroup(allCommands()).map(([group, commands]) => (
                <MenuSection key={group}>
                  <Header className={overlay.heading}>{group}</Header>
                  {commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      textValue={`${command.label} ${group}`}
                      onAction={() => run(command)}
                      className={overlay.item ?? ''}
                    >
                      <Icon icon={command.icon ?? CornerDownLeft} />
                      <span className={overlay.words}>{command.label}</span>
                      <Keys command={command} />
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ command }: { readonly command: Command }) {
  const keys = keysShown(command);
  return keys === undefined ? null : <KeyHint keys={keys} />;
}

export function byGroup(
  commands: readonly Command[],
): readonly (readonly [group: string, commands: readonly Command[]])[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
}
