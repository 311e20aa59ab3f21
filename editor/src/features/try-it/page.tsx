import { t } from '../../i18n/translate.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { messages } from './messages.ts';
import { InboxLink, TryIt } from './try-it.tsx';

export function TryItPage() {
  return (
    <Page
      layout="full"
      header={<PageHeader title={t(messages.title)} description={t(messages.description)} actions={<InboxLink />} />}
    >
      <TryIt />
    </Page>
  );
}
