import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { outsideKeys, outsideUrl } from './outside.ts';

/** Reads lists again as soon as the local host says that something is new. The browser connects again by itself. */
export function useHints(): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource(outsideUrl('/events'));
    const refresh = (queryKey: readonly string[]): void => void client.invalidateQueries({ queryKey });
    source.onmessage = ({ data }) => {
      if (kindOf(data) === 'mail') refresh(outsideKeys.mails);
      if (kindOf(data) === 'call') refresh(outsideKeys.calls);
    };
    // Whatever came while nobody listened.
    source.onopen = () => {
      refresh(outsideKeys.mails);
      refresh(outsideKeys.calls);
    };
    return () => source.close();
  }, [client]);
}

function kindOf(data: unknown): unknown {
  try {
    return (JSON.parse(String(data)) as { kind?: unknown }).kind;
  } catch {
    return undefined;
  }
}
