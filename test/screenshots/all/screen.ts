import type { Locator, Page } from 'playwright-core';
import type { TestHost } from '../../browser/support.ts';
import type { Say } from './wordings.ts';

/** What can be pressed, in the order in which a name is looked for. */
const pressable = ['button', 'tab', 'menuitem', 'option', 'link', 'treeitem'] as const;

/** A page in some language, at some width, and what a scene does on it. Names are those of the English interface. */
export class Screen {
  readonly page: Page;
  readonly host: TestHost;
  readonly #say: Say;

  constructor(page: Page, host: TestHost, say: Say) {
    this.page = page;
    this.host = host;
    this.#say = say;
  }

  /** The first that is called so, whatever it is: what exactly it is, tests look at. Of a choice, its words. */
  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const found = pressable.map((role) => this.page.getByRole(role, { name: this.#say(name), exact: true }));
      await this.#first([...found, this.page.getByText(this.#say(name), { exact: true })]).click();
    }
  }

  async keys(...strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) await this.page.keyboard.press(stroke);
  }

  /** Some words of the page; a regular expression is for what no message says. */
  async see(words: string | RegExp): Promise<void> {
    const said = typeof words === 'string' ? this.#say(words) : words;
    await this.page
      .getByText(said, { exact: true })
      .filter({ visible: true })
      .or(this.page.getByRole('heading', { name: said, exact: true }))
      .first()
      .waitFor();
  }

  /** Some dialog, whatever it is called. */
  async dialog(): Promise<void> {
    await this.page.locator('[role="dialog"], [role="alertdialog"]').last().waitFor();
  }

  async write(label: string, text: string): Promise<void> {
    await this.page
      .getByLabel(this.#say(label))
      .filter({ visible: true })
      .and(this.page.locator('input, textarea'))
      .first()
      .fill(text);
  }

  /** The editor of a workflow, drawn or as an outline. */
  async steps(): Promise<void> {
    await this.page.locator('[data-step], [role="treeitem"]').first().waitFor();
  }

  /** Requests that are answered otherwise than the server would: late, wrongly, or never. */
  async answer(address: string, answer: 'never' | 'failure' | object): Promise<void> {
    await this.page.route(address, async (route) => {
      if (answer === 'never') return;
      if (answer === 'failure') await route.fulfill({ status: 500, json: failure, contentType: problemType });
      else await route.fulfill({ json: answer });
    });
  }

  #first([first, ...others]: readonly Locator[]): Locator {
    const found = others.reduce((all, next) => all.or(next), first as Locator);
    return found.filter({ visible: true }).first();
  }
}

const problemType = 'application/problem+json';
const failure = {
  type: 'about:blank',
  title: 'Something went wrong here',
  status: 500,
  code: 'internal',
  requestId: 'req-7f3a91c2',
};
