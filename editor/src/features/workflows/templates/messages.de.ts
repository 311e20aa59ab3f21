import type { Translation } from '../../../i18n/messages.ts';
import type {
  messages,
  templateCases,
  templateDescriptions,
  templateHints,
  templateNames,
  templateSteps,
} from './messages.ts';

export default {
  'workflows.templates.beginWith': 'Beginnen mit',
  'workflows.templates.blank': 'Leer',
  'workflows.templates.blankWords': 'Jeder Kunde bekommt einen Menschen. Den Rest zeichnen Sie selbst.',
  'workflows.templates.steps': '{count, plural, one {# Schritt} other {# Schritte}}',
  'workflows.templates.facts':
    '{steps, plural, one {# Schritt} other {# Schritte}}, {cases, plural, one {# Beispielfall} other {# Beispielfälle}}',

  'workflows.templateName.asks-for-a-person': 'Bittet um einen Menschen',
  'workflows.templateName.frustration': 'Verärgerung',
  'workflows.templateName.low-confidence': 'Geringe Sicherheit',
  'workflows.templateName.out-of-hours': 'Außerhalb der Zeiten',
  'workflows.templateName.repeat-contact': 'Wieder da',
  'workflows.templateName.sensitive-topic': 'Rechtliches oder Sicherheit',
  'workflows.templateName.valued-customer': 'VIP',
  'workflows.templateName.vulnerable-customer': 'Schutzbedürftiger Kunde',

  'workflows.templateDescription.asks-for-a-person':
    'Wer um einen Menschen bittet, bekommt sofort einen. Der kleinste Workflow, der sich lohnt.',
  'workflows.templateDescription.frustration':
    'Kunden, die sich ärgern oder denen die KI zweimal hintereinander nicht hilft, kommen mit hoher Priorität zu einem Menschen.',
  'workflows.templateDescription.low-confidence':
    'Ein Mensch übernimmt, wenn die KI sich ihrer Antwort nicht sicher ist, bevor der Kunde eine Vermutung liest.',
  'workflows.templateDescription.out-of-hours':
    'Wer um einen Menschen bittet, während geschlossen ist, erfährt das, wird markiert und ist am Morgen der Erste.',
  'workflows.templateDescription.repeat-contact':
    'Kunden, die mit derselben Sache wiederkommen oder dasselbe noch einmal fragen müssen, bekommen einen Menschen.',
  'workflows.templateDescription.sensitive-topic':
    'Gefahr, angedrohte rechtliche Schritte und Betrug kommen zu einem Menschen, bevor irgendeine andere Regel gefragt wird.',
  'workflows.templateDescription.valued-customer':
    'Kunden, denen persönliche Betreuung zugesagt ist, bekommen beim ersten Stolpern der KI einen Menschen.',
  'workflows.templateDescription.vulnerable-customer':
    'Menschen in einer schweren Lage, etwa nach einem Todesfall oder in einer Krise, bleiben nicht bei einer KI.',

  'workflows.templateHint.asks-for-a-person': 'Welche Warteschlange nimmt, wer fragt?',
  'workflows.templateHint.frustration': 'Wie verärgert darf ein Kunde werden, bevor ein Mensch einspringt?',
  'workflows.templateHint.low-confidence': 'Unter welcher Sicherheit soll ein Mensch hinsehen?',
  'workflows.templateHint.out-of-hours': 'Was sollen Kunden lesen, während Sie geschlossen haben?',
  'workflows.templateHint.repeat-contact': 'Wie ähnlich müssen zwei Anliegen sein, um als dasselbe zu gelten?',
  'workflows.templateHint.sensitive-topic': 'Welche Themen muss immer ein Mensch sehen?',
  'workflows.templateHint.valued-customer': 'Wie heißen Ihre Stufen?',
  'workflows.templateHint.vulnerable-customer': 'Von welchen Lagen möchten Ihre Leute erfahren?',

  'workflows.templateStep.asks': 'Bittet um einen Menschen?',
  'workflows.templateStep.unsure': 'Ist die KI unsicher?',
  'workflows.templateStep.upset': 'Verärgert oder zweimal gescheitert?',
  'workflows.templateStep.valued': 'VIP, und es hakt zum ersten Mal?',
  'workflows.templateStep.danger': 'Ist jemand in Gefahr?',
  'workflows.templateStep.legal': 'Rechtliches oder Betrug?',
  'workflows.templateStep.again': 'Wieder wegen derselben Sache da?',
  'workflows.templateStep.hours': 'Ist jemand im Büro?',
  'workflows.templateStep.crisis': 'Ist es eine Krise?',
  'workflows.templateStep.vulnerable': 'In einer schwierigen Lage?',

  'workflows.templateCase.asks-for-a-person': 'Jemand bittet um einen Menschen',
  'workflows.templateCase.plain-question': 'Eine einfache Frage bleibt bei der KI',
  'workflows.templateCase.asks-in-german': 'Auch in einer anderen Sprache',
  'workflows.templateCase.unsure-answer': 'Die KI ist sich ihrer Antwort nicht sicher',
  'workflows.templateCase.upset-customer': 'Ein Kunde ist verärgert',
  'workflows.templateCase.failed-twice': 'Die KI hat zweimal keine Antwort',
  'workflows.templateCase.gold-stumble': 'Ein Gold-Kunde bekommt eine unsichere Antwort',
  'workflows.templateCase.other-stumble': 'Bei anderen darf die KI es noch einmal versuchen',
  'workflows.templateCase.danger': 'Jemand könnte verletzt sein',
  'workflows.templateCase.legal': 'Ein Kunde spricht von einem Anwalt',
  'workflows.templateCase.asks-again': 'Ein Kunde muss dasselbe noch einmal fragen',
  'workflows.templateCase.at-night': 'Jemand bittet nachts um einen Menschen',
  'workflows.templateCase.crisis': 'Jemand möchte nicht mehr leben',
  'workflows.templateCase.vulnerable': 'Jemand hat den Ehemann verloren',
} satisfies Translation<typeof messages> &
  Translation<typeof templateNames> &
  Translation<typeof templateDescriptions> &
  Translation<typeof templateHints> &
  Translation<typeof templateSteps> &
  Translation<typeof templateCases>;
