import * as z from 'zod';
import { calendarId } from '../../ids.ts';
import { problemWords } from '../language/english/problems.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { ownExit } from './own-exits.ts';

const schema = z.strictObject({ calendarId });
type Data = z.infer<typeof schema>;

export const businessHours: NodeKindSpec<Data> = {
  kind: 'business-hours',
  group: 'decide',
  title: 'Business hours',
  description: 'Asks whether people are there now, by one of your calendars.',
  schema,
  defaults: { calendarId: 'office' },
  exits: () => [ownExit('open'), ownExit('closed')],
  sentence: ({ calendarId }, { calendar }) => {
    const name = calendar(calendarId);
    return name === undefined
      ? `When the hours “${calendarId}” are open`
      : `When ${name.charAt(0).toLowerCase()}${name.slice(1)} say we are open`;
  },
  lower: ({ calendarId }) => ({
    kind: 'decide',
    cases: [{ exit: 'open', condition: { signal: `hours.${calendarId}`, op: 'eq', value: true } }],
    otherwise: 'closed',
  }),
  check: ({ calendarId }, context) =>
    context.calendarIds.includes(calendarId)
      ? []
      : [
          {
            code: 'unknown-calendar',
            path: 'calendarId',
            message: problemWords(context).unknownCalendar(calendarId, context.calendarIds),
          },
        ],
};
