import { germanChannels } from '../../../rules/language/german/rules.ts';
import type { Cause, FindingWords, NamedRule } from '../problem-words.ts';
import { germanExit } from './problems.ts';

export const germanFindings: FindingWords = {
  neverReached: (node) => ({
    message: `Zu ${node} kommt nie eine Nachricht: Auf jedem Weg dorthin widersprechen sich die Fragen.`,
    fix: 'Ändern Sie die Fragen davor, oder löschen Sie den Schritt.',
  }),
  alwaysTaken: (node, cause) => ({
    message: `An ${node} kommt nichts vorbei: Was dort gefragt wird, gilt immer${causeWords(cause)}.`,
    fix: 'Nehmen Sie die Frage weg, oder lassen Sie sie für weniger Nachrichten gelten.',
  }),
  neverTaken: (node, exit, { dependent }, cause) => ({
    message: `Der Ausgang „${germanExit(exit)}“ von ${node} wird nie genommen: Dass ${dependent}, kann nicht sein${causeWords(cause)}.`,
    fix: cause
      ? 'Ändern Sie eine der beiden Fragen, oder stellen Sie diese zuerst.'
      : 'Ändern Sie die Bedingung so, dass irgendein Wert sie erfüllen kann.',
  }),
  shadowedCase: (node, exit, cause) => ({
    message: `Der Ausgang „${germanExit(exit)}“ von ${node} bekommt nie eine Nachricht: Was davor gefragt wird, nimmt jede${causeWords(cause)}.`,
    fix: 'Fragen Sie dies zuerst, fassen Sie die frühere Frage enger, oder nehmen Sie diese weg.',
  }),
  contradictingPath: (node, before, exit, cause) => ({
    message: `Wer ${before === undefined ? '' : `über ${before} `}zu ${node} kommt, kann nie durch ${exit === undefined ? 'den Ausgang für keine seiner Fragen' : `„${germanExit(exit)}“`} hinaus${causeWords(cause)}.`,
    fix: 'Nichts ist zu ändern, wenn andere Wege dorthin führen; sonst ändern Sie eine der Fragen.',
  }),
  outOfReach: (node, { main }, reach) => ({
    message:
      reach === 'never' ? `In ${node} kann kein Wert „${main}“ erfüllen.` : `In ${node} erfüllt jeder Wert „${main}“.`,
    fix: 'Vergleichen Sie mit einem Wert, den manche Nachrichten erreichen und andere nicht, oder nehmen Sie diesen Teil weg.',
  }),
  missingCase: (node, signal, value) => ({
    message: `${node} hat keinen Fall für ${signal} ${value}: Das geht den Weg für alles andere.`,
    fix: 'Fassen Sie einen Fall weiter, oder fügen Sie einen hinzu, wenn das nicht der Weg sein soll.',
  }),
  overlappingCases: (node, first, later, { dependent }) => ({
    message: `In ${node} passen manche Nachrichten sowohl zu „${first}“ als auch zu „${later}“, die an verschiedene Warteschlangen übergeben: Dass ${dependent}, kommt zuerst und entscheidet.`,
    fix: 'Nichts ist zu ändern, wenn das so gemeint ist; sonst ändern Sie die Reihenfolge der Fälle, oder lassen Sie einen mehr verlangen.',
  }),
  guardrailBypassed: (node, question, { dependent }, holds) => ({
    message: `${node} ist eine Leitplanke, aber ${question} kommt davor: Wo ${holds ? 'nicht gilt' : 'gilt'}, dass ${dependent}, macht die KI weiter.`,
    fix: `Fragen Sie das, wofür die Leitplanke da ist, vor ${question}.`,
  }),
  guardrailOvertaken: (node, other, queueId) => ({
    message: `${node} ist eine Leitplanke, aber die ${ruleWords(other)} nimmt manche ihrer Nachrichten zuerst und übergibt an „${queueId}“.`,
    fix: 'Übergeben Sie in beiden an dieselbe Warteschlange, oder lassen Sie eine der beiden mehr verlangen.',
  }),
  personNotReached: {
    message:
      'Ein Kunde, der um einen Menschen bittet, bekommt vielleicht keinen: Bei einer solchen Nachricht macht die KI weiter.',
    fix: 'Fragen Sie zuerst, ob der Kunde um einen Menschen bittet, und übergeben Sie dann.',
  },
  shadowedRule: (node, way, [first, ...more], isGuardrail) => ({
    message: `${node} entscheidet nie${way === undefined ? '' : ` auf dem Weg „${way}“`}: ${firstAndMore(first, more)} jede solche Nachricht zuerst.`,
    fix: isGuardrail
      ? 'Fassen Sie die frühere Leitplanke enger, oder löschen Sie diese.'
      : 'Fassen Sie die frühere Regel enger, machen Sie diese zur Leitplanke, oder löschen Sie sie.',
  }),
  overlappingRules: (node, other, queueId, isFirst) => ({
    message: `Manche Nachrichten passen sowohl zu ${node} als auch zur ${ruleWords(other)}, die an „${queueId}“ übergibt; ${isFirst ? 'diese hier' : 'die andere'} entscheidet.`,
    fix: 'Nichts ist zu ändern, wenn das so gemeint ist; sonst lassen Sie eine der beiden mehr verlangen.',
  }),
  messageMissing: (node, { key, channel, language }) => ({
    message: `${node} hat keine Nachricht „${key}“ für ${germanChannels[channel]}${language ? ` auf „${language.wanted}“` : ''}: Der Kunde liest ${language ? `sie auf „${language.instead}“` : 'Batons eigene Worte, auf Englisch'}.`,
    fix: 'Schreiben Sie die Nachricht, für alle Kanäle oder für diesen.',
  }),
  queueNeverOpen: (node, queueId, hours) => ({
    message: `${node} übergibt an „${queueId}“, deren Zeiten „${hours}“ nie offen sind: Niemand wird antworten.`,
    fix: 'Geben Sie den Zeiten Stunden, in denen jemand da ist, oder übergeben Sie an eine andere Warteschlange.',
  }),
  notLookedInto: {
    message:
      'Diese Regeln sind zu viele oder zu verflochten, um ganz durchgesehen zu werden: Vielleicht gibt es mehr zu finden.',
    fix: 'Nichts ist zu ändern; einfachere Fragen oder weniger Regeln machen es möglich, mehr zu sagen.',
  },
};

/** As the end of a sentence; nothing where the answer rules itself out. */
function causeWords(cause: Cause | undefined): string {
  if (!cause) return '';
  if (cause.kind === 'asked-before') return ', nach dem, was davor gefragt wurde';
  const { holds, condition } = cause;
  if (cause.kind === 'same-node')
    return holds ? `, da ${condition.dependent}` : `, da nur gefragt wird, wo nicht gilt, dass ${condition.dependent}`;
  return `, da ${cause.node} vorher fragt, ob ${condition.dependent}, und das ${holds ? 'gilt' : 'nicht gilt'}`;
}

/** Without an article, which its case changes. */
const ruleWords = ({ id, workflowId }: NamedRule): string => `Regel „${id}“ von „${workflowId}“`;

function firstAndMore(first: NamedRule | undefined, more: readonly NamedRule[]): string {
  if (!first) return '';
  const [second] = more;
  if (!second) return `Die ${ruleWords(first)} nimmt`;
  return `Die ${ruleWords(first)} und ${more.length === 1 ? `die ${ruleWords(second)}` : `${more.length} weitere`} nehmen`;
}
