import { PlugZap, RotateCw } from 'lucide-react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { messages } from '../messages.ts';

/** Before there is a configuration, nothing else can be shown. */
export function StartFailed({ error }: { readonly error: unknown }) {
  return (
    <main>
      <EmptyState
        icon={PlugZap}
        title={t(messages.startFailedTitle)}
        titleLevel={1}
        action={
          <Button variant="primary" icon={RotateCw} onPress={() => window.location.reload()}>
            {t(messages.tryAgain)}
          </Button>
        }
      >
        <p>{t(messages.startFailedWords)}</p>
        {error instanceof Error && (
          <p>
            <code>{error.message}</code>
          </p>
        )}
      </EmptyState>
    </main>
  );
}
