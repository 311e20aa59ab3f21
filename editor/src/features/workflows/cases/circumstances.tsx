import type { SampleFacts } from '../../../../../shared/workflow/cases/sample-case.ts';
import { t } from '../../../i18n/translate.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useDocument, useEditorState } from '../document/editor-context.ts';
import { withClosed, withNobodyOn } from './fact-edits.ts';
import { messages } from './messages.ts';

interface CircumstancesProps {
  readonly facts: SampleFacts;
  readonly onChange: (next: SampleFacts) => void;
}

/** What is so meanwhile: only the hours and queues that the workflow asks about make a difference. */
export function Circumstances({ facts, onChange }: CircumstancesProps) {
  const { nodes } = useDocument();
  const { calendars, queues } = useEditorState((state) => state.names);
  const asked = JSON.stringify(nodes);
  const isAsked = (kind: 'calendar' | 'queue', id: string): boolean =>
    kind === 'calendar'
      ? asked.includes(`"calendarId":"${id}"`) || asked.includes(`"hours.${id}"`)
      : nodes.some((node) => node.kind === 'availability' && node.data.queueId === id);
  const closed = facts.closed ?? [];
  const hours = [...calendars].filter(([id]) => closed.includes(id) || isAsked('calendar', id));
  const staffed = [...queues].filter(([id]) => facts.queues?.[id] !== undefined || isAsked('queue', id));
  if (hours.length + staffed.length === 0) return null;
  return (
    <FieldSet legend={t(messages.circumstances)}>
      {hours.map(([id, name]) => (
        <Checkbox
          key={id}
          label={t(messages.closed, { calendar: name })}
          isChecked={closed.includes(id)}
          onChange={(isClosed) => onChange(withClosed(facts, id, isClosed))}
        />
      ))}
      {staffed.map(([id, name]) => (
        <Checkbox
          key={id}
          label={t(messages.nobodyOn, { queue: name })}
          isChecked={facts.queues?.[id]?.agentsOn === 0}
          onChange={(isNobody) => onChange(withNobodyOn(facts, id, isNobody))}
        />
      ))}
    </FieldSet>
  );
}
