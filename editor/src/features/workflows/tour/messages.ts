import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.tour', {
  label: 'Tour',
  progress: '{at} of {count}',
  end: 'End the tour',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  publishNow: 'Publish now',

  change: 'Change one value',
  changeWords:
    'Select a step, and its settings open beside it. Whatever you change is saved as a draft; nothing is live yet.',
  see: 'See what it means',
  seeWords: 'The table of rules says in words what you have drawn, in the order in which it is tried.',
  try: 'Try it',
  tryWords: 'Write what a customer or the AI might say. The draft decides, as it would once it is live.',
  publish: 'Publish',
  publishWords:
    'Publish makes the draft the next version. Each version is kept, and can be made live again at any time.',
});
