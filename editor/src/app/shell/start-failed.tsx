import { PlugZap, RotateCw } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Before there is a configuration, nothing else can be shown. */
export function StartFailed({ error }: { readonly error: unknown }) {
  return (
    <main>
      <EmptyState
        icon={PlugZap}
        title="Baton could not start"
        titleLevel={1}
        action={
          <Button variant="primary" icon={RotateCw} onPress={() => window.location.reload()}>
            Try again
          </Button>
        }
      >
        <p>
          The page is here, but its server did not answer. Your data is safe there. Check that it runs, then try again.
        </p>
        {error instanceof Error && (
          <p>
            <code>{error.message}</code>
          </p>
        )}
      </EmptyState>
    </main>
  );
}
