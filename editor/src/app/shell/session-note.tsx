import { LogIn } from 'lucide-react';
import { beginSignIn } from '../../features/sign-in/begin.ts';
import { t } from '../../i18n/translate.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { messages } from '../messages.ts';
import { useSessionState } from '../session.ts';

/** Above the page as it was, so that a half-written reply can still be read and copied. */
export function SessionNote() {
  const isExpired = useSessionState((state) => state.ended === 'expired');
  if (!isExpired) return null;
  const again = (): void => {
    const { pathname, search, hash } = window.location;
    void beginSignIn(`${pathname}${search}${hash}`);
  };
  return (
    <Banner
      meaning="escalate"
      icon={LogIn}
      title={t(messages.expiredTitle)}
      isFlush
      action={
        <Button variant="primary" size="small" onPress={again}>
          {t(messages.signIn)}
        </Button>
      }
    >
      {t(messages.expiredWords)}
    </Banner>
  );
}
