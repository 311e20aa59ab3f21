import { useNavigate } from '@tanstack/react-router';
import { Languages, LogOut, Moon, Sun } from 'lucide-react';
import { signOut } from '../../features/sign-in/sign-out.ts';
import { languages } from '../../i18n/languages.ts';
import { t } from '../../i18n/translate.ts';
import { type Command, useCommands } from '../commands/commands.ts';
import { messages } from '../messages.ts';
import { chooseTheme } from '../theme.ts';
import { offeredLanguages, switchLanguage } from './switch-language.ts';
import { usePlaces } from './use-places.ts';

export function useShellCommands(): void {
  const navigate = useNavigate();
  const goTo = usePlaces().map(
    (place): Command => ({
      id: `go:${place.to}`,
      label: t(messages.goToPlace, { place: t(place.label) }),
      group: t(messages.goTo),
      keys: place.keys,
      icon: place.icon,
      run: () => void navigate({ to: place.to }),
    }),
  );
  const you = t(messages.you);
  const speak = offeredLanguages().map(
    (id): Command => ({
      id: `language:${id}`,
      label: t(messages.useLanguage, { language: languages[id].name }),
      group: you,
      icon: Languages,
      run: () => switchLanguage(id),
    }),
  );
  useCommands([
    ...goTo,
    { id: 'theme:light', label: t(messages.useLightTheme), group: you, icon: Sun, run: () => chooseTheme('light') },
    { id: 'theme:dark', label: t(messages.useDarkTheme), group: you, icon: Moon, run: () => chooseTheme('dark') },
    ...speak,
    { id: 'sign-out', label: t(messages.signOut), group: you, icon: LogOut, run: signOut },
  ]);
}
