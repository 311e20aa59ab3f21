import { workflows } from '../organisation.ts';
import type { Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';

const { sample, twice, board, everyKind } = workflows;

/** Once its steps are there. */
const then =
  (act: (screen: Screen) => Promise<unknown>) =>
  async (screen: Screen): Promise<void> => {
    await screen.steps();
    await act(screen);
  };
const ready = (screen: Screen): Promise<void> => screen.steps();

/** Keys that open a dialog. */
const opens = (...keys: readonly string[]) => then((screen) => screen.keys(...keys).then(() => screen.dialog()));

/** Shift adds to what is selected. */
const selectThree = async ({ page }: Screen): Promise<void> => {
  for (const id of ['danger', 'sensitive', 'asks'])
    await page.locator(`[data-step="${id}"]`).click({ modifiers: ['Shift'] });
};

export const editorScenes: readonly Scene[] = [
  { name: 'canvas', path: `${sample}?view=canvas`, act: ready },
  { name: 'canvas-500', path: `${board}?view=canvas`, act: ready },
  { name: 'canvas-500-near', path: `${board}?view=canvas&step=q3`, act: ready },
  { name: 'canvas-every-kind', path: `${everyKind}?view=canvas`, act: ready },
  {
    name: 'canvas-new',
    path: '/workflows',
    act: async (screen) => {
      await screen.press('New workflow');
      await screen.write('Name', 'A new workflow');
      await screen.press('Create');
      await screen.steps();
    },
  },
  { name: 'canvas-selection', isWide: true, path: `${sample}?view=canvas`, act: then(selectThree) },
  { name: 'canvas-add', path: `${sample}?view=canvas&step=asks`, act: then((screen) => screen.press('Add step')) },
  { name: 'canvas-read-only', path: `${sample}?view=canvas&step=asks`, as: 'analyst', act: ready },
  {
    name: 'editor-loading',
    path: sample,
    before: (screen) => screen.answer('**/v1/workflows/first-line', 'never'),
  },
  {
    name: 'editor-failed',
    path: sample,
    before: (screen) => screen.answer('**/v1/workflows/first-line', 'failure'),
    act: (screen) => screen.see('The workflow could not be read'),
  },
  { name: 'editor-missing', path: '/workflows/nowhere', act: (screen) => screen.see('This workflow is not there') },
  { name: 'outline', path: `${sample}?view=outline`, act: ready },
  { name: 'outline-step', path: `${sample}?view=outline&step=asks`, act: ready },
  { name: 'table', path: `${sample}?view=table`, act: (screen) => screen.see(/12/) },
  { name: 'add-step', path: `${sample}?step=asks`, act: opens('a') },
  { name: 'connect', path: `${everyKind}?step=condition`, act: opens('Escape', 'c') },
  { name: 'find', path: sample, act: opens('/') },
  { name: 'details', path: sample, act: then((screen) => screen.press('More', 'Name and description')) },
  { name: 'more-menu', path: sample, act: then((screen) => screen.press('More')) },
  { name: 'tour', path: sample, act: then((screen) => screen.press('More', 'Show me around')) },
  {
    name: 'tour-2',
    path: sample,
    act: then((screen) => screen.press('More', 'Show me around', 'Next')),
  },
  {
    name: 'tour-3',
    path: sample,
    act: then((screen) => screen.press('More', 'Show me around', 'Next', 'Next')),
  },
  {
    name: 'tour-4',
    path: sample,
    act: then((screen) => screen.press('More', 'Show me around', 'Next', 'Next', 'Next')),
  },
  {
    name: 'problems',
    path: twice,
    act: async (screen) => {
      await screen.page.getByRole('button', { name: /3/ }).first().waitFor();
      await screen.keys('F8', 'F8');
    },
  },
  { name: 'problems-closed', path: `${twice}?view=canvas`, act: ready },
  { name: 'problems-errors', path: everyKind, act: then((screen) => screen.keys('F8')) },
  { name: 'try', path: sample, act: then((screen) => screen.keys('t')) },
  {
    name: 'try-said',
    path: sample,
    act: then(async (screen) => {
      await screen.keys('t');
      await screen.write('Message', 'Can I talk to a person, please?');
      await screen.press('Say it');
      await screen.see('Keep as a sample case');
    }),
  },
  { name: 'cases', path: sample, act: then((screen) => screen.keys('e')) },
  {
    name: 'case-open',
    path: sample,
    act: then(async (screen) => {
      await screen.keys('e');
      await screen.press('Add a case');
    }),
  },
];
