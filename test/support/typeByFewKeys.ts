import type { Page } from "playwright-core";

/**
 * Types into what has the focus: the first letter by a key, which opens a cell, the others at once, as an input method
 * does. A cell's editor takes some 20 ms of processor time for each key.
 */
export async function typeByFewKeys({ keyboard }: Page, text: string): Promise<void> {
  await keyboard.type(text.slice(0, 1));
  await keyboard.insertText(text.slice(1));
}
