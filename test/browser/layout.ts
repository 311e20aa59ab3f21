import type { Page } from 'playwright-core';

/** What longer words, lines from right to left or a larger zoom break: a page that scrolls sideways, words cut off in what is pressed. */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) problems.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>('button, a[href], [role="tab"], label, h1')) {
      const { left, right, width } = element.getBoundingClientRect();
      // Cards are as wide as they are drawn, what scrolls is reached by scrolling, and some words are only for ears.
      const isElsewhere = element.parentElement?.closest('.react-flow__viewport, [tabindex="0"], [aria-hidden="true"]');
      if (width < 2 || isElsewhere) continue;
      const words = element.textContent?.trim() || element.getAttribute('aria-label');
      const isCut = [element, ...element.children].some(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 &&
          part.clientWidth > 2 &&
          getComputedStyle(part).overflowX !== 'visible',
      );
      if (isCut) problems.push(`“${words}” is cut off`);
      if (left < -1 || right > window.innerWidth + 1) problems.push(`“${words}” lies outside of the page`);
    }
    return problems;
  });
}
