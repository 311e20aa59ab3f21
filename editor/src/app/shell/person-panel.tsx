import { Keyboard, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { signOut } from '../../features/sign-in/sign-out.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { openSheet } from '../commands/shortcuts.tsx';
import { useMay, useSession } from '../session.ts';
import { chooseTheme, useTheme } from '../theme.ts';
import { AvailabilitySwitch } from './availability-switch.tsx';
import styles from './person-menu.module.css';
import { roleWords } from './role-words.ts';

export default function PersonPanel({ onDone }: { readonly onDone: () => void }) {
  const person = useSession();
  return (
    <div className={styles.panel}>
      <div className={styles.who}>
        <Avatar name={person.name} speaker="person" size="large" />
        <div>
          <div className={styles.name}>{person.name}</div>
          {person.email !== undefined && <div className={styles.roles}>{person.email}</div>}
          <div className={styles.roles}>{person.roles.map((role) => roleWords[role]).join(', ') || 'No role'}</div>
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
          Keyboard shortcuts
        </Button>
        <Button variant="quiet" icon={LogOut} onPress={signOut}>
          Sign out
        </Button>
      </div>
    </div>
  );
}

function ThemeSetting() {
  const theme = useTheme((state) => state.theme);
  return (
    <div className={styles.setting}>
      <span>Theme</span>
      <SegmentedControl
        label="Theme"
        isCompact
        value={theme}
        onChange={chooseTheme}
        segments={[
          { id: 'system', label: 'As the system', icon: Monitor },
          { id: 'light', label: 'Light', icon: Sun },
          { id: 'dark', label: 'Dark', icon: Moon },
        ]}
      />
    </div>
  );
}
