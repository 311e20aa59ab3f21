import type { Template } from '../../../../../shared/workflow/templates/template.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { templateCases, templateDescriptions, templateSteps } from './messages.ts';

/** Words of a template by its id; none of one that this version does not have. */
export function wordsOfTemplate(words: Readonly<Record<string, Message>>, id: string | undefined): string | undefined {
  const message = id === undefined ? undefined : words[id];
  return message && t(message);
}

/** A template with words in the language that is spoken. What customers say and read stays as it is. */
export const inSpokenWords = (template: Template): Template => ({
  ...template,
  description: wordsOfTemplate(templateDescriptions, template.id) ?? template.description,
  nodes: template.nodes.map((node) => {
    const label = wordsOfTemplate(templateSteps, node.id);
    return node.label === undefined || label === undefined ? node : { ...node, label };
  }),
  cases: template.cases.map((each) => ({ ...each, name: wordsOfTemplate(templateCases, each.id) ?? each.name })),
});
