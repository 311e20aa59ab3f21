import type { Queue } from '../../../shared/settings/queue.ts';

/**
 * Nobody who waits too long is given back to the AI: whoever got here asked for a person, or the AI had failed. The two
 * teams that close pass such customers to customer care, which never closes and keeps them.
 */
export const sampleQueues: readonly Queue[] = [
  {
    id: 'billing',
    name: 'Billing',
    calendarId: 'office',
    email: 'billing@fenlark.example',
    waitLimitSeconds: 900,
    pastLimit: { action: 'move', queueId: 'general' },
    typicalHandleSeconds: 360,
  },
  {
    id: 'technical',
    name: 'Technical help',
    calendarId: 'extended',
    email: 'technical@fenlark.example',
    waitLimitSeconds: 600,
    pastLimit: { action: 'move', queueId: 'general' },
    typicalHandleSeconds: 720,
  },
  {
    id: 'general',
    name: 'Customer care',
    calendarId: 'around-the-clock',
    email: 'care@fenlark.example',
    waitLimitSeconds: 300,
    pastLimit: { action: 'keep-waiting' },
    typicalHandleSeconds: 300,
  },
];
