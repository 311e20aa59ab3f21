import type { Say } from '../../shared/api/message-operations.ts';
import { languageOf } from '../../shared/conversation/language-of.ts';
import type { ConversationState } from '../../shared/conversation/state.ts';
import { renderText } from '../../shared/messages/render.ts';
import { localeChain } from '../../shared/messages/resolve.ts';
import type { Decision } from '../../shared/rules/decide.ts';
import type { Marks } from '../../shared/rules/marks.ts';
import type { RuleSet } from '../../shared/rules/rule.ts';
import { textsOf } from '../../shared/rules/texts.ts';
import type { Settings } from '../ports/configuration.ts';
import { firstName } from './wording.ts';

/**
 * What the nodes on the way of a decision tell the customer, in order, and the question last that it asks; in the
 * customer's language where there is a text in it.
 */
export function workflowWords(
  ruleSet: RuleSet,
  { organisation }: Pick<Settings, 'organisation'>,
  { says = [], outcome }: Pick<Marks, 'says'> & Pick<Decision, 'outcome'>,
  state: Pick<ConversationState, 'language' | 'heard' | 'customer'>,
): Say | undefined {
  const locales = localeChain(languageOf(state), organisation.defaultLocale);
  const said = [...says, ...('key' in outcome ? [outcome.key] : [])].flatMap((key) => {
    const [locale, text] = bestText(textsOf(ruleSet)[key] ?? {}, locales) ?? [];
    const rendered = locale && text && renderText(text, locale, { customerName: firstName(state.customer?.name) });
    return rendered ? [{ text: rendered, locale, messageKey: key }] : [];
  });
  const last = said.at(-1);
  return last && { ...last, text: said.map(({ text }) => text).join('\n\n') };
}

/** Both as one, the first before the second. */
export const joined = (first: Say | undefined, second: Say): Say =>
  first ? { ...second, text: `${first.text}\n\n${second.text}` } : second;

/** The closest locale, or any text rather than none. */
function bestText(
  texts: Readonly<Record<string, string>>,
  locales: readonly string[],
): readonly [string, string] | undefined {
  const entries = Object.entries(texts);
  const found = locales.flatMap((wanted) =>
    entries.filter(([locale]) => locale.toLowerCase() === wanted.toLowerCase()),
  );
  return found[0] ?? entries[0];
}
