import type { WorkflowLanguage } from '../../../shared/workflow/language/workflow-language.ts';
import type { Language } from './languages.ts';

/** The words of the domain's own sentences, for a worker, which shares no memory with the page. English is built in. */
export const loadSentences = async (language: Language): Promise<WorkflowLanguage | undefined> =>
  language === 'de' ? (await import('../../../shared/workflow/language/german.ts')).german : undefined;
