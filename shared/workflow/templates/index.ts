import type { WorkflowDocument } from '../document.ts';
import { asksForPersonTemplate } from './asks-for-person.ts';
import { frustrationTemplate } from './frustration.ts';
import { lowConfidenceTemplate } from './low-confidence.ts';
import { outOfHoursTemplate } from './out-of-hours.ts';
import { repeatContactTemplate } from './repeat-contact.ts';
import { sensitiveTopicTemplate } from './sensitive-topic.ts';
import { anyCalendar, anyQueue, type Template } from './template.ts';
import { valuedCustomerTemplate } from './valued-customer.ts';
import { vulnerableCustomerTemplate } from './vulnerable-customer.ts';

export const templates: readonly Template[] = [
  asksForPersonTemplate,
  lowConfidenceTemplate,
  frustrationTemplate,
  valuedCustomerTemplate,
  sensitiveTopicTemplate,
  repeatContactTemplate,
  outOfHoursTemplate,
  vulnerableCustomerTemplate,
];

interface Surroundings {
  readonly id: string;
  readonly name: string;
  /** Of the organisation; without any, the problems of the workflow say what is missing. */
  readonly queueIds: readonly string[];
  readonly calendarIds: readonly string[];
}

/** A document of an organisation's own: its first queue and hours stand where the template names some. */
export function fromTemplate(
  { description, nodes, edges, cases }: Template,
  { id, name, queueIds, calendarIds }: Surroundings,
): WorkflowDocument {
  const queueId = known(queueIds, anyQueue);
  const calendarId = known(calendarIds, anyCalendar);
  return {
    schemaVersion: 1,
    id,
    name,
    description,
    nodes: nodes.map((node) => ({
      ...node,
      data: {
        ...node.data,
        ...('queueId' in node.data && { queueId }),
        ...('calendarId' in node.data && { calendarId }),
      },
    })),
    edges: [...edges],
    cases: cases.map((each) =>
      each.facts?.closed ? { ...each, facts: { ...each.facts, closed: [calendarId] } } : each,
    ),
  };
}

const known = (ids: readonly string[], wanted: string): string => (ids.includes(wanted) ? wanted : (ids[0] ?? wanted));
