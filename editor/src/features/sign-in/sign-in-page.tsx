import { type ErrorComponentProps, getRouteApi } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { usePageTitle } from '../../app/page-title.ts';
import { t } from '../../i18n/translate.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { Mark } from '../../ui/wordmark.tsx';
import { beginSignIn } from './begin.ts';
import { messages } from './messages.ts';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { returnTo = '/', out = false } = route.useSearch();
  const [isPending, setPending] = useState(!out);
  const [hasFailed, setFailed] = useState(false);
  usePageTitle(t(messages.page));

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
    <Frame title={t(out ? messages.outTitle : messages.title)}>
      {hasFailed && (
        <Banner meaning="problem" title={t(messages.noAnswerTitle)}>
          {t(messages.noAnswerWords)}
        </Banner>
      )}
      <p className={styles.words}>{t(out ? messages.outWords : messages.words)}</p>
      <Button variant="primary" icon={LogIn} isWide isPending={isPending} onPress={start}>
        {t(out ? messages.again : messages.signIn)}
      </Button>
    </Frame>
  );
}

export function SigningIn() {
  return (
    <Frame title={t(messages.signingIn)}>
      <div className={styles.spinner}>
        <Spinner label={t(messages.signingIn)} size={20} />
      </div>
    </Frame>
  );
}

export function SignInFailed({ error }: ErrorComponentProps) {
  usePageTitle(t(messages.failedPage));
  useEffect(() => console.error(error), [error]);
  return (
    <Frame title={t(messages.failedTitle)}>
      <p className={styles.words}>{t(messages.failedWords)}</p>
      <Button variant="primary" icon={LogIn} isWide onPress={() => void beginSignIn('/')}>
        {t(messages.startAgain)}
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
