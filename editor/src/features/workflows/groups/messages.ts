import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.groups', {
  title: 'Group',
  name: 'Name',
  groupThese: 'Group these steps',
  ungroup: 'Ungroup',
  groupSelected: 'Group the selected steps',
  arrange: 'Arrange',
  renamed: 'Renamed a group',
  selectAll: 'Select all steps of this group',
  selectFirst: 'Select steps to group first',
  selectGroup: 'Select all steps of a group first: a click on its name does',
  grouped: 'Grouped {count, plural, one {# step} other {# steps}}',
  ungrouped: 'Ungrouped “{name}”',
  newName: 'Group {number}',
  selected: 'Selected {count, plural, one {# step} other {# steps}}',
});
