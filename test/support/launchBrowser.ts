import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../../scripts/launchOptions";

/**
 * How the pages of tests, of which most are gone soon, spare the processor: scripts are compiled by the quick compilers
 * alone, what they were compiled to is kept, and garbage is collected seldom and by the page's own thread.
 */
const FOR_SHORT_LIVES = [
  ...["--no-turbofan", "--no-flush-bytecode", "--single-threaded-gc"],
  ...["--min-semi-space-size=64", "--max-semi-space-size=64"],
];

/** Starts this machine's Chromium without a window, as its users have it. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** Starts it for many short tests. */
export function launchTestBrowser(): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({
    ...options,
    args: [...options.args, `--js-flags=${FOR_SHORT_LIVES.join(" ")}`],
  });
}
