import { ImageOff } from 'lucide-react';
import { useMemo } from 'react';
import { t } from '../../../i18n/translate.ts';
import forEars from '../../../ui/for-ears.module.css';
import { Icon } from '../../../ui/icon.tsx';
import type { Mail } from '../outside.ts';
import styles from './mail-body.module.css';
import { toSafeMail } from './mail-document.ts';
import { messages } from './messages.ts';

export type MailView = 'html' | 'text' | 'headers';

export function MailBody({ mail, view }: { readonly mail: Mail; readonly view: MailView }) {
  if (view === 'html' && mail.html !== undefined) return <HtmlBody html={mail.html} />;
  const label = t(view === 'headers' ? messages.headers : messages.text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {view === 'headers' ? <Headers mail={mail} /> : <PlainText mail={mail} view={view} />}
    </section>
  );
}

/** Somebody else wrote it: no scripts, nothing fetched, no way to this page. Links open in a tab of their own. */
function HtmlBody({ html }: { readonly html: string }) {
  const { document, remotePictures } = useMemo(() => toSafeMail(html), [html]);
  return (
    <>
      {remotePictures > 0 && (
        <p className={styles.blocked}>
          <Icon icon={ImageOff} size={14} />
          {t(messages.notLoaded, { count: remotePictures })}
        </p>
      )}
      <iframe
        className={styles.frame}
        title={t(messages.asReceived)}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={document}
      />
    </>
  );
}

function PlainText({ mail, view }: { readonly mail: Mail; readonly view: MailView }) {
  const text = mail.text?.trim() ?? '';
  if (text !== '') return <pre className={styles.text}>{text}</pre>;
  return <p className={styles.none}>{t(view === 'html' ? messages.nothingInside : messages.noPlainText)}</p>;
}

function Headers({ mail }: { readonly mail: Mail }) {
  return (
    <table className={styles.headers}>
      <thead className={forEars.only}>
        <tr>
          <th scope="col">{t(messages.header)}</th>
          <th scope="col">{t(messages.value)}</th>
        </tr>
      </thead>
      <tbody>
        {mail.headers.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may come twice, and their order is the message's own
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
