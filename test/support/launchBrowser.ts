import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../../scripts/launchOptions";

/** Starts this machine's Chromium without a window. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
