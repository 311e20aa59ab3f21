import { t } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Switch } from '../../ui/switch.tsx';
import { messages } from '../messages.ts';
import { allCommands, keysShown } from './commands.ts';
import { byGroup } from './palette.tsx';
import styles from './shortcut-sheet.module.css';
import { chooseSingleKeys, openSheet, useCommandSheet } from './shortcuts.tsx';

/** "?": every key of this page. */
export default function ShortcutSheet() {
  const singleKeys = useCommandSheet((state) => state.singleKeys);
  const withKeys = allCommands().filter((command) => keysShown(command) !== undefined);
  return (
    <Dialog title={t(messages.shortcuts)} isOpen onClose={() => openSheet(undefined)}>
      <Switch
        label={t(messages.singleKeys)}
        help={t(messages.singleKeysHelp)}
        isOn={singleKeys}
        onChange={chooseSingleKeys}
      />
      <dl className={styles.list}>
        <Row label={t(messages.findCommand)} keys="mod+k" />
        <Row label={t(messages.showShortcuts)} keys="?" />
      </dl>
      {byGroup(withKeys).map(([group, commands]) => (
        <section key={group}>
          <h3 className={styles.heading}>{group}</h3>
          <dl className={styles.list}>
            {commands.map((command) => (
              <Row key={command.id} label={command.label} keys={keysShown(command) ?? ''} />
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function Row({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <KeyHint keys={keys} isSpoken />
      </dd>
    </div>
  );
}
