import type { Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';

const list = '/workflows';

const strange = {
  name: 'strange.workflow.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      schemaVersion: 1,
      id: 'first-line',
      name: '<img src=x onerror=alert(1)> \u202Eegnarts',
      nodes: [
        { id: 'start', kind: 'start', data: { channels: [] }, position: { x: 0, y: 0 } },
        { id: 'later', kind: 'oracle', data: {}, position: { x: 0, y: 180 } },
      ],
      edges: [],
    }),
  ),
};
const broken = { ...strange, name: 'broken.json', buffer: Buffer.from('{ "schemaVersion": 99 }') };

const importing = async (screen: Screen, file: typeof strange): Promise<void> => {
  await screen.press('Import');
  await screen.page.locator('input[type="file"]').setInputFiles(file);
};

export const workflowsScenes: readonly Scene[] = [
  { name: 'workflows', path: list, act: (screen) => screen.see('First line') },
  { name: 'workflows-loading', path: list, before: (screen) => screen.answer('**/v1/workflows', 'never') },
  {
    name: 'workflows-failed',
    path: list,
    before: (screen) => screen.answer('**/v1/workflows', 'failure'),
    act: (screen) => screen.see('The workflows could not be read'),
  },
  {
    name: 'workflows-none',
    path: list,
    before: (screen) => screen.answer('**/v1/workflows', { workflows: [] }),
    act: (screen) => screen.see('No workflow yet'),
  },
  { name: 'workflows-analyst', path: list, as: 'analyst', act: (screen) => screen.see('First line') },
  { name: 'gallery', path: list, act: (screen) => screen.press('New workflow') },
  { name: 'import', path: list, act: (screen) => screen.press('Import') },
  {
    name: 'import-strange',
    path: list,
    act: (screen) => importing(screen, strange).then(() => screen.see(/first-line-2/)),
  },
  {
    name: 'import-refused',
    path: list,
    act: (screen) => importing(screen, broken).then(() => screen.see('This file cannot be imported')),
  },
];
