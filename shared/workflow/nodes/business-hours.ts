import * as z from 'zod';
import { calendarId } from '../../ids.ts';
import type { NodeKindSpec } from './node-kind.ts';

const schema = z.strictObject({ calendarId });
type Data = z.infer<typeof schema>;

export const businessHours: NodeKindSpec<Data> = {
  kind: 'business-hours',
  group: 'decide',
  title: 'Business hours',
  description: 'Asks whether people are there now, by one of your calendars.',
  schema,
  defaults: { calendarId: 'office' },
  exits: () => [
    { id: 'open', label: 'open' },
    { id: 'closed', label: 'closed' },
  ],
  sentence: ({ calendarId }) => `When the hours “${calendarId}” are open`,
  lower: ({ calendarId }) => ({
    kind: 'decide',
    cases: [{ exit: 'open', condition: { signal: `hours.${calendarId}`, op: 'eq', value: true } }],
    otherwise: 'closed',
  }),
  check: ({ calendarId }, { calendarIds }) =>
    calendarIds.includes(calendarId)
      ? []
      : [
          {
            code: 'unknown-calendar',
            path: 'calendarId',
            message: `There are no hours called “${calendarId}”: pick one of ${calendarIds.join(', ')}.`,
          },
        ],
};
