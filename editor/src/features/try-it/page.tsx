import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { InboxLink, TryIt } from './try-it.tsx';

export function TryItPage() {
  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title="Try it"
          description="Play a customer, and watch what Baton decides."
          actions={<InboxLink />}
        />
      }
    >
      <TryIt />
    </Page>
  );
}
