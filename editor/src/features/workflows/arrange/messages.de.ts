import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'workflows.arrange.group': 'Anordnen',
  'workflows.arrange.toolbar': 'Ausgewählte Schritte anordnen',
  'workflows.arrange.tidy': 'Workflow aufräumen',
  'workflows.arrange.tidied': 'Workflow aufgeräumt',
  'workflows.arrange.isTidy': 'Der Workflow ist schon aufgeräumt',
  'workflows.arrange.tidyFailed':
    'Der Workflow konnte nicht aufgeräumt werden. Nichts hat sich geändert; versuchen Sie es noch einmal.',

  'workflows.arrange.alignLeft': 'Linke Kanten ausrichten',
  'workflows.arrange.alignCenters': 'Mitten ausrichten',
  'workflows.arrange.alignRight': 'Rechte Kanten ausrichten',
  'workflows.arrange.alignTop': 'Obere Kanten ausrichten',
  'workflows.arrange.alignMiddles': 'Waagerechte Mitten ausrichten',
  'workflows.arrange.alignBottom': 'Untere Kanten ausrichten',
  'workflows.arrange.spaceAcross': 'Gleichmäßig von links nach rechts verteilen',
  'workflows.arrange.spaceDown': 'Gleichmäßig von oben nach unten verteilen',

  'workflows.arrange.aligned':
    '{count, plural, one {# Schritt} other {# Schritte}} ausgerichtet: {line, select, left {links} center {an den Mitten} right {rechts} top {oben} middle {an den waagerechten Mitten} other {unten}}',
  'workflows.arrange.spaced':
    '{count, plural, one {# Schritt} other {# Schritte}} gleichmäßig verteilt, {axis, select, across {von links nach rechts} other {von oben nach unten}}',
  'workflows.arrange.selectFirst': 'Wählen Sie zuerst mindestens {count} Schritte',
  'workflows.arrange.nothingMoved': 'Nichts musste bewegt werden',
} satisfies Translation<typeof messages>;
