import type { UseQueryResult } from '@tanstack/react-query';
import { MailSearch } from 'lucide-react';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { HowTo } from '../how-to.tsx';
import { ListAndReader } from '../list-and-reader.tsx';
import { Loaded } from '../loaded.tsx';
import type { MailSummary } from '../outside.ts';
import { MailReader } from './mail-reader.tsx';
import { receiverOf, subjectOf } from './mail-words.ts';
import { messages } from './messages.ts';

interface MailTabProps {
  readonly query: UseQueryResult<{ readonly mails: readonly MailSummary[] }>;
  readonly openId: string | undefined;
  readonly onOpen: (id?: string) => void;
}

/** What Baton would have sent through SES. */
export function MailTab({ query, openId, onOpen }: MailTabProps) {
  const isNarrow = useIsNarrow();
  return (
    <Loaded query={query} what={t(messages.what)}>
      {({ mails }) => {
        if (mails.length === 0)
          return (
            <HowTo icon={MailSearch} title={t(messages.none)} channel="email">
              <p>{t(messages.noneWords)}</p>
            </HowTo>
          );
        const shown = openId ?? (isNarrow ? undefined : mails[0]?.id);
        return (
          <ListAndReader
            label={t(messages.mails)}
            rows={mails.map((mail) => ({
              id: mail.id,
              title: receiverOf(mail),
              line: subjectOf(mail),
              atMs: mail.receivedAtMs,
            }))}
            openId={shown}
            onOpen={onOpen}
          >
            {shown !== undefined && <MailReader key={shown} id={shown} />}
          </ListAndReader>
        );
      }}
    </Loaded>
  );
}
