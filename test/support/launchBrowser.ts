import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../../scripts/launchOptions";

/** Starts this machine's Chromium without a window; with more words on its command line, if given. */
export function launchBrowser(...words: readonly string[]): Promise<Browser> {
  const { args, ...options } = launchOptions();
  return chromium.launch({ ...options, args: [...args, ...words] });
}
