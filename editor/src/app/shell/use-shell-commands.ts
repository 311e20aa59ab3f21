import { useNavigate } from '@tanstack/react-router';
import { LogOut, Moon, Sun } from 'lucide-react';
import { signOut } from '../../features/sign-in/sign-out.ts';
import { type Command, useCommands } from '../commands/commands.ts';
import { chooseTheme } from '../theme.ts';
import { usePlaces } from './use-places.ts';

export function useShellCommands(): void {
  const navigate = useNavigate();
  const goTo = usePlaces().map(
    (place): Command => ({
      id: `go:${place.to}`,
      label: `Go to ${place.label}`,
      group: 'Go to',
      keys: place.keys,
      icon: place.icon,
      run: () => void navigate({ to: place.to }),
    }),
  );
  useCommands([
    ...goTo,
    { id: 'theme:light', label: 'Use the light theme', group: 'You', icon: Sun, run: () => chooseTheme('light') },
    { id: 'theme:dark', label: 'Use the dark theme', group: 'You', icon: Moon, run: () => chooseTheme('dark') },
    { id: 'sign-out', label: 'Sign out', group: 'You', icon: LogOut, run: signOut },
  ]);
}
