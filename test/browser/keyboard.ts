import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

type Role = Parameters<Page['getByRole']>[0];

/** No page has more stops than this: whoever tabs on would never come to it. */
const mostStops = 100;

interface ChooseOptions {
  /** `search`: the list opens with a field to search it by. */
  readonly way?: 'list' | 'search';
  readonly stroke?: 'Tab' | 'Shift+Tab';
}

/** What a person does who has a keyboard and nothing else. Looking is allowed: locators here only read. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) await this.page.keyboard.press(stroke);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** As `Ctrl+V` puts it into a field. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  focused(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, exact: true }).and(this.page.locator(':focus'));
  }

  async isOn(role: Role, name: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.focused(role, name).count())
      .toBe(1)
      .catch(async (error: Error) => {
        const focused = this.page.locator(':focus');
        const there =
          (await focused.count()) > 0 ? await focused.evaluate((stop) => stop.outerHTML.slice(0, 400)) : 'nothing';
        throw new Error(`The focus is not on the ${role} ${name} but on ${there}`, { cause: error });
      });
  }

  /** To the field where chips are typed, past those that are there, and takes these away. */
  async tabToChips(label: string): Promise<void> {
    const input = this.page.getByLabel(label, { exact: true }).and(this.page.locator('input:focus'));
    for (let stop = 0; (await input.count()) === 0; stop += 1) {
      if (stop === mostStops) throw new Error(`Tab never came to ${label}`);
      await this.press('Tab');
    }
    const chips = this.page.getByRole('grid', { name: `${label}: chosen` }).getByRole('row');
    for (let left = await chips.count(); left > 0; left -= 1) await this.press('Backspace');
  }

  /** Tabs on, by `Shift+Tab` backwards, until the focus is there. */
  async tabTo(role: Role, name: string | RegExp, stroke: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const wanted = this.focused(role, name);
    for (let stop = 0; stop < mostStops; stop += 1) {
      if ((await wanted.count()) > 0) return;
      await this.press(stroke);
    }
    throw new Error(`${stroke} never came to the ${role} “${name}”`);
  }

  /** In a search over a list: some words, then down to the one that is called so. */
  async pick(words: string): Promise<void> {
    await this.type(words);
    const reached = async (): Promise<string> => {
      const [option] = await this.page.locator(':is([role="option"], [role="menuitem"])[data-focused]').allInnerTexts();
      return option?.split('\n')[0] ?? '';
    };
    for (let at = await reached(); at !== words; at = await reached()) {
      await this.press('ArrowDown');
      await expect.poll(reached).not.toBe(at);
    }
    await this.press('Enter');
  }

  /** Leaves a value as it is where it is right already, as a person would. */
  async choose(label: string, words: string, { way = 'list', stroke = 'Tab' }: ChooseOptions = {}): Promise<void> {
    const field = new RegExp(`${label}$`);
    await this.tabTo('button', field, stroke);
    if ((await this.page.locator(':focus').innerText()).trim() === words) return;
    await this.press('Enter');
    await this.page.getByRole('listbox').waitFor();
    if (way === 'search') {
      await this.pick(words);
    } else {
      await this.type(words);
      await this.press('Enter');
    }
    await this.isOn('button', field);
    expect((await this.page.locator(':focus').innerText()).trim()).toBe(words);
  }

  /** A slider that moves by one in a hundred. */
  async slideTo(percent: number): Promise<void> {
    const at = async (): Promise<number> => Math.round(100 * Number(await this.page.locator(':focus').inputValue()));
    for (let now = await at(); now !== percent; now = await at()) {
      const isFar = Math.abs(percent - now) >= 10;
      if (percent > now) await this.press(isFar ? 'PageUp' : 'ArrowRight');
      else await this.press(isFar ? 'PageDown' : 'ArrowLeft');
    }
  }
}
