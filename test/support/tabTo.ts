import type { Page } from "playwright-core";

/** More stops than any form of the pane has. */
const MOST_STOPS = 250;

/** What a control is called: by its label, its own name for screen readers, or its text. */
const NAME_OF = `(element) => {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
}`;

/** Presses Tab until the control has the focus that has this name, or a name that begins with it. */
export async function tabTo(page: Page, name: string, isBeginning = false): Promise<void> {
  const isThere = (text: string) => (isBeginning ? text.startsWith(name) : text === name);
  const names = () =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll("input, button, select, [tabindex]")].map(${NAME_OF})`,
    );
  // Parts of the pane are fetched when they are gone to; nobody tabs through what is not there yet.
  for (let waits = 0; waits < 100 && !(await names()).some(isThere); waits++) await page.waitForTimeout(100);
  const focused = () => page.evaluate<string>(`(${NAME_OF})(document.activeElement)`);
  for (let presses = 0; !isThere(await focused()); presses++) {
    if (presses > MOST_STOPS) {
      throw new Error(`Tab does not lead to "${name}"; it stops at "${await focused()}".`);
    }
    await page.keyboard.press("Tab");
  }
}

/** Waits until the field of that label has the focus, where the page is to give it. */
export async function hasFocus(page: Page, label: string): Promise<void> {
  await page.waitForFunction((text) => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement && element.labels?.[0]?.textContent === text;
  }, label);
}
