import { ScanSearch, StickyNote } from 'lucide-react';
import type { Packet } from '../../../../../shared/handoff/packet.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Inspector, InspectorSection } from '../../../ui/inspector.tsx';
import { openDialog } from '../actions/dialog-store.ts';
import { usePacket } from '../data/use-packet.ts';
import { messages as inbox } from '../messages.ts';
import { CustomerFacts } from './customer-facts.tsx';
import styles from './details.module.css';
import { Diagnostics } from './diagnostics.tsx';
import { EarlierContacts } from './earlier-contacts.tsx';
import { History } from './history.tsx';
import { messages } from './messages.ts';
import { Notes } from './notes.tsx';

interface DetailsPaneProps {
  readonly handoffId: string;
  /** Left out where the details are a view of their own, with a way back. */
  readonly onClose?: () => void;
}

/** Everything beside the conversation. The thread shows that it is being read, or that it could not be. */
export function DetailsPane({ handoffId, onClose }: DetailsPaneProps) {
  const { data: packet } = usePacket(handoffId);
  return (
    <Inspector title={t(inbox.details)} {...(onClose && { onClose })}>
      {packet ? (
        <Sections packet={packet} />
      ) : (
        <EmptyState icon={ScanSearch} title={t(messages.nothingYet)} isCompact />
      )}
    </Inspector>
  );
}

function Sections({ packet }: { readonly packet: Packet }) {
  const { handoff, earlierContacts } = packet;
  return (
    <>
      <InspectorSection title={t(messages.customer)}>
        <CustomerFacts packet={packet} />
      </InspectorSection>
      <InspectorSection title={t(messages.whatAiDid)}>
        <Diagnostics packet={packet} />
        <div className={styles.action}>
          <Button size="small" icon={ScanSearch} onPress={() => openDialog('explain')}>
            {t(inbox.whyThisDecision)}
          </Button>
        </div>
      </InspectorSection>
      <InspectorSection title={t(messages.notes)}>
        <Notes notes={handoff.notes} />
        <div className={styles.action}>
          <Button size="small" icon={StickyNote} onPress={() => openDialog('note')}>
            {t(inbox.addNote)}
          </Button>
        </div>
      </InspectorSection>
      {earlierContacts.length > 0 && (
        <InspectorSection title={t(messages.earlierContacts)}>
          <EarlierContacts contacts={earlierContacts} />
        </InspectorSection>
      )}
      <InspectorSection title={t(messages.history)}>
        <History handoff={handoff} />
      </InspectorSection>
    </>
  );
}
