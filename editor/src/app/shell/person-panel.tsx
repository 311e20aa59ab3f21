import { Keyboard, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { signOut } from '../../features/sign-in/sign-out.ts';
import { t } from '../../i18n/translate.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { openSheet } from '../commands/shortcuts.tsx';
import { messages } from '../messages.ts';
import { useMay, useSession } from '../session.ts';
import { chooseTheme, useTheme } from '../theme.ts';
import { AvailabilitySwitch } from './availability-switch.tsx';
import { LanguageSetting } from './language-setting.tsx';
import styles from './person-menu.module.css';
import { rolesText } from './role-words.ts';

export default function PersonPanel({ onDone }: { readonly onDone: () => void }) {
  const person = useSession();
  return (
    <div className={styles.panel}>
      <div className={styles.who}>
        <Avatar name={person.name} speaker="person" size="large" />
        <div>
          <div className={styles.name}>{person.name}</div>
          {person.email !== undefined && <div className={styles.roles}>{person.email}</div>}
          <div className={styles.roles}>{rolesText(person.roles)}</div>
        </div>
      </div>
      {useMay('agent') && (
        <>
          <div className={styles.line} />
          <AvailabilitySwitch />
        </>
      )}
      <div className={styles.line} />
      <ThemeSetting />
      <LanguageSetting />
      <div className={styles.line} />
      <div className={styles.actions}>
        <Button
          variant="quiet"
          icon={Keyboard}
          onPress={() => {
            onDone();
            openSheet('shortcuts');
          }}
        >
          {t(messages.shortcuts)}
        </Button>
        <Button variant="quiet" icon={LogOut} onPress={signOut}>
          {t(messages.signOut)}
        </Button>
      </div>
    </div>
  );
}

function ThemeSetting() {
  const theme = useTheme((state) => state.theme);
  return (
    <div className={styles.setting}>
      <span>{t(messages.theme)}</span>
      <SegmentedControl
        label={t(messages.theme)}
        isCompact
        value={theme}
        onChange={chooseTheme}
        segments={[
          { id: 'system', label: t(messages.themeSystem), icon: Monitor },
          { id: 'light', label: t(messages.themeLight), icon: Sun },
          { id: 'dark', label: t(messages.themeDark), icon: Moon },
        ]}
      />
    </div>
  );
}
