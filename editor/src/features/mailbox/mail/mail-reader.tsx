import { useQuery } from '@tanstack/react-query';
import { AlignLeft, FileText, Inbox, List, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-aria-components/Link';
import { t } from '../../../i18n/translate.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { exactTime } from '../../../ui/time-text.ts';
import { FactList } from '../fact-list.tsx';
import { Loaded } from '../loaded.tsx';
import { messages as mailbox } from '../messages.ts';
import { type Mail, mailQuery } from '../outside.ts';
import { MailBody, type MailView } from './mail-body.tsx';
import styles from './mail-reader.module.css';
import { addressList, addressText, handoffOf, sizeText, subjectOf } from './mail-words.ts';
import { messages } from './messages.ts';

export function MailReader({ id }: { readonly id: string }) {
  return (
    <Loaded query={useQuery(mailQuery(id))} what={t(messages.whatOne)}>
      {(mail) => <OpenMail mail={mail} />}
    </Loaded>
  );
}

const views = () =>
  [
    { id: 'html', label: t(messages.asMail), icon: FileText },
    { id: 'text', label: t(messages.plainText), icon: AlignLeft },
    { id: 'headers', label: t(messages.headers), icon: List },
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
            ...(mail.from ? [{ label: t(messages.from), value: addressText(mail.from) }] : []),
            { label: t(messages.to), value: addressList(mail.to) || mail.recipients.join(', ') },
            ...(mail.cc.length > 0 ? [{ label: t(messages.copyTo), value: addressList(mail.cc) }] : []),
            ...(mail.replyTo.length > 0 ? [{ label: t(messages.answersGoTo), value: addressList(mail.replyTo) }] : []),
            { label: t(messages.arrived), value: exactTime(mail.receivedAtMs) },
          ]}
        />
        <Attachments mail={mail} />
        <div className={styles.tools}>
          <SegmentedControl label={t(messages.showAs)} segments={views()} value={view} onChange={setView} />
          {handoffId !== undefined && (
            <Link className={styles.link} href={`/inbox/${handoffId}`}>
              <Icon icon={Inbox} />
              {t(mailbox.openCase)}
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
    <ul className={styles.attachments} aria-label={t(messages.attachments)}>
      {mail.attachments.map(({ fileName, contentType, sizeBytes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may share a name, and the list never changes
        <li key={index} className={styles.attachment}>
          <Icon icon={Paperclip} size={14} />
          {fileName || t(messages.attachment)}
          <span className={styles.quiet}>
            {contentType}, {sizeText(sizeBytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
