import { templates } from '../../../../../shared/workflow/templates/index.ts';
import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.templates', {
  beginWith: 'Begin with',
  blank: 'Blank',
  blankWords: 'Every customer gets a person. Draw the rest yourself.',
  steps: '{count, plural, one {# step} other {# steps}}',
  facts: '{steps, plural, one {# step} other {# steps}}, {cases, plural, one {# sample case} other {# sample cases}}',
});

/** What the templates are called and say, in English by themselves; by their ids. */
export const templateNames = ofEach('workflows.templateName', ({ name }) => name);
export const templateDescriptions = ofEach('workflows.templateDescription', ({ description }) => description);
export const templateHints = ofEach('workflows.templateHint', ({ change }) => change.hint);

/** How their steps and sample cases are called, by the ids of these: the same id is the same thing in all templates. */
export const templateSteps = defineMessages(
  'workflows.templateStep',
  Object.fromEntries(
    templates.flatMap(({ nodes }) => nodes.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]]))),
  ),
);
export const templateCases = defineMessages(
  'workflows.templateCase',
  Object.fromEntries(templates.flatMap(({ cases }) => cases.map(({ id, name }) => [id, name]))),
);

function ofEach(scope: string, words: (template: (typeof templates)[number]) => string) {
  return defineMessages(scope, Object.fromEntries(templates.map((template) => [template.id, words(template)])));
}
