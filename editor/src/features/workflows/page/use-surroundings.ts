import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { localesOf } from '../../../../../shared/messages/resolve.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import { queryOf } from '../../../app/api-client.ts';
import { useMay } from '../../../app/session.ts';
import { spokenWords } from '../../../i18n/translate.ts';
import type { Analyst } from '../document/analyst.ts';
import type { Editor } from '../document/editor.ts';
import { watchProblems } from '../document/watch-problems.ts';
import { useLiveRules } from './use-live-rules.ts';
import { useSubWorkflows } from './use-sub-workflows.ts';

/** The names of queues and hours, and the check for problems, which needs to know them. */
export function useSurroundings(editor: Editor, analyst: Analyst): void {
  const context = useContextOf(editor);
  const others = useLiveRules(editor.document().id, context);
  useEffect(() => {
    if (!context || !others) return undefined;
    const { queues = [], calendars = [] } = context;
    editor.store.setState({
      context,
      names: {
        queues: new Map(queues.map(({ id, name }) => [id, name])),
        calendars: new Map(calendars.map(({ id, name }) => [id, name])),
      },
    });
    return watchProblems(editor, context, analyst, others);
  }, [editor, analyst, context, others]);
}

/** What the server checks against, as it is now; `undefined` until all of it is read. */
function useContextOf(editor: Editor) {
  const queues = useQuery(queryOf('listQueues')).data?.queues;
  const calendars = useQuery(queryOf('listCalendars')).data?.calendars;
  const wordings = useQuery(queryOf('listHandoffMessages')).data;
  // Who may not see the channels does without the findings about them.
  const mayAsk = useMay('admin');
  const { data: channels, isPending } = useQuery({ ...queryOf('listChannels'), enabled: mayAsk });
  const subWorkflow = useSubWorkflows(editor);
  return useMemo(() => {
    if (!queues || !calendars || !wordings || !subWorkflow || (mayAsk && isPending)) return undefined;
    return {
      queueIds: queues.map(({ id }) => id),
      calendarIds: calendars.map(({ id }) => id),
      defaultLocale: wordings.defaultLocale,
      locales: localesOf(wordings.messages),
      subWorkflow,
      queues,
      calendars,
      messages: wordings.messages,
      ...spokenWords(),
      ...(channels && { channels: [...new Set(channels.channels.map(({ kind }) => kind))] }),
    } satisfies WorkflowContext;
  }, [queues, calendars, wordings, subWorkflow, channels, mayAsk, isPending]);
}
