import type { Page } from 'playwright-core';
import { asksTwice } from '../browser/asks-twice.ts';
import { button, step } from '../browser/workflow-page.ts';

export interface Picture {
  /** Of the file in `docs/images/`, without `.png`. */
  readonly name: string;
  readonly path: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const sample = '/workflows/first-line';

/** The conversation that `why` looks into; `take.ts` plays it. */
export const explained = 'screenshots';

/** What the README and the pages of `docs/` show. */
export const pictures: readonly Picture[] = [
  { name: 'workflow', path: sample, act: (page) => step(page, 'asks').waitFor() },
  { name: 'workflows', path: '/workflows', act: (page) => button(page, 'First line').waitFor() },
  {
    name: 'outline',
    path: `${sample}?view=outline`,
    width: 390,
    height: 844,
    theme: 'dark',
    act: (page) => page.getByRole('tree').waitFor(),
  },
  {
    name: 'rules',
    path: `${sample}?view=table`,
    act: (page) => page.getByText(/rules, tried from the top/).waitFor(),
  },
  {
    name: 'problems',
    path: `/workflows/${asksTwice.id}`,
    act: async (page) => {
      await step(page, 'very-unsure').waitFor();
      await button(page, '3 problems').waitFor();
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await page.getByRole('figure', { name: 'A message that shows it' }).waitFor();
    },
  },
  {
    name: 'publish',
    path: sample,
    act: async (page) => {
      await step(page, 'gold').click();
      await page.getByRole('textbox', { name: /^Name/ }).fill('Gold, unsure once');
      await page.getByText('Saved', { exact: true }).waitFor();
      await button(page, 'Publish').click();
      await page.getByText(/rules will decide/).waitFor();
    },
  },
  {
    name: 'why',
    path: `/workflows/first-line/why/${explained}/3`,
    act: (page) => step(page, 'asks').waitFor(),
  },
];
