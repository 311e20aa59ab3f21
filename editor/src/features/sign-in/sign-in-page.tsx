import { type ErrorComponentProps, getRouteApi } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { usePageTitle } from '../../app/page-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { Mark } from '../../ui/wordmark.tsx';
import { beginSignIn } from './begin.ts';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { returnTo = '/', out = false } = route.useSearch();
  const [isPending, setPending] = useState(!out);
  const [hasFailed, setFailed] = useState(false);
  usePageTitle('Sign in');

  const start = useCallback(() => {
    setPending(true);
    setFailed(false);
    beginSignIn(returnTo).catch((error: unknown) => {
      console.error(error);
      setPending(false);
      setFailed(true);
    });
  }, [returnTo]);
  useEffect(() => {
    if (!out) start();
  }, [out, start]);

  return (
    <Frame title={out ? 'You are signed out' : 'Sign in to Baton'}>
      {hasFailed && (
        <Banner meaning="problem" title="The sign-in service did not answer">
          Nothing is lost. Try again in a moment; if it stays so, tell whoever runs Baton for you.
        </Banner>
      )}
      <p className={styles.words}>
        {out ? 'Close this tab, or come back in.' : 'Hand customers from AI to people, and lose nothing on the way.'}
      </p>
      <Button variant="primary" icon={LogIn} isWide isPending={isPending} onPress={start}>
        {out ? 'Sign in again' : 'Sign in'}
      </Button>
    </Frame>
  );
}

export function SigningIn() {
  return (
    <Frame title="Signing you in">
      <div className={styles.spinner}>
        <Spinner label="Signing you in" size={20} />
      </div>
    </Frame>
  );
}

export function SignInFailed({ error }: ErrorComponentProps) {
  usePageTitle('Sign-in failed');
  useEffect(() => console.error(error), [error]);
  return (
    <Frame title="You could not be signed in">
      <p className={styles.words}>
        The sign-in took too long, was stopped, or its link was used before. Starting again helps.
      </p>
      <Button variant="primary" icon={LogIn} isWide onPress={() => void beginSignIn('/')}>
        Start again
      </Button>
    </Frame>
  );
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Mark size={40} />
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
