import { useQuery } from '@tanstack/react-query';
import { AlignLeft, FileText, Inbox, List, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-aria-components/Link';
import { Icon } from '../../../ui/icon.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { exactTime } from '../../../ui/time-text.ts';
import { FactList } from '../fact-list.tsx';
import { Loaded } from '../loaded.tsx';
import { type Mail, mailQuery } from '../outside.ts';
import { MailBody, type MailView } from './mail-body.tsx';
import styles from './mail-reader.module.css';
import { addressList, addressText, handoffOf, sizeText, subjectOf } from './mail-words.ts';

export function MailReader({ id }: { readonly id: string }) {
  return (
    <Loaded query={useQuery(mailQuery(id))} what="this mail">
      {(mail) => <OpenMail mail={mail} />}
    </Loaded>
  );
}

const views = [
  { id: 'html', label: 'Mail', icon: FileText },
  { id: 'text', label: 'Plain text', icon: AlignLeft },
  { id: 'headers', label: 'Headers', icon: List },
] as const;

function OpenMail({ mail }: { readonly mail: Mail }) {
  const [view, setView] = useState<MailView>(mail.html === undefined ? 'text' : 'html');
  const handoffId = handoffOf(mail);
  return (
    <article className={styles.mail} aria-label={subjectOf(mail)}>
      <header className={styles.head}>
        <h2 className={styles.subject}>{subjectOf(mail)}</h2>
        <FactList
          facts={[
            ...(mail.from ? [{ label: 'From', value: addressText(mail.from) }] : []),
            { label: 'To', value: addressList(mail.to) || mail.recipients.join(', ') },
            ...(mail.cc.length > 0 ? [{ label: 'Copy to', value: addressList(mail.cc) }] : []),
            ...(mail.replyTo.length > 0 ? [{ label: 'Answers go to', value: addressList(mail.replyTo) }] : []),
            { label: 'Arrived', value: exactTime(mail.receivedAtMs) },
          ]}
        />
        <Attachments mail={mail} />
        <div className={styles.tools}>
          <SegmentedControl label="Show as" segments={views} value={view} onChange={setView} />
          {handoffId !== undefined && (
            <Link className={styles.link} href={`/inbox/${handoffId}`}>
              <Icon icon={Inbox} />
              Open the case in the inbox
            </Link>
          )}
        </div>
      </header>
      <MailBody mail={mail} view={view} />
    </article>
  );
}

function Attachments({ mail }: { readonly mail: Mail }) {
  if (mail.attachments.length === 0) return null;
  return (
    <ul className={styles.attachments} aria-label="Attachments">
      {mail.attachments.map(({ fileName, contentType, sizeBytes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may share a name, and the list never changes
        <li key={index} className={styles.attachment}>
          <Icon icon={Paperclip} size={14} />
          {fileName || 'Attachment'}
          <span className={styles.quiet}>
            {contentType}, {sizeText(sizeBytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
