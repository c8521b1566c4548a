import type { BrowserContextOptions, Page } from "playwright-core";
import { testBrowser } from "../support/browser/testBrowser";
import { Workbench } from "../support/Workbench";

type Prepare = (page: Page) => Promise<unknown>;

/** For a file whose tests meet somebody who has never been here: it prepares nothing, but the page is its own. */
export const FIRST_VISIT: Prepare = () => Promise.resolve();

export interface WorkbenchSession {
  /** A workbench in a profile of its own; `prepare` comes before loading. */
  open(options?: BrowserContextOptions, prepare?: Prepare): Promise<Workbench>;
  /** A workbench that was open before, with a new workbook in it: for tests that leave nothing else behind. */
  shared(): Promise<Workbench>;
}

/**
 * Opens workbenches for a file of tests, and asks every one for its complaints at the end of each test. All files of
 * a worker share one workbench, but for those that prepare theirs.
 */
export function workbenchSession(prepare?: Prepare): WorkbenchSession {
  let opened: Workbench[] = [];
  let shared: Workbench | undefined;

  afterEach(async () => {
    const all = shared ? [...opened, shared] : opened;
    const complaints = all.flatMap((workbench) => workbench.complaints.splice(0));
    await Promise.all(opened.map((workbench) => workbench.close()));
    opened = [];
    expect(complaints).toEqual([]);
  });

  afterAll(() => (prepare ? shared?.close() : shared?.release()));

  return {
    async open(options, prepareThis) {
      const { browser, site } = testBrowser();
      const workbench = await Workbench.open(browser, site, options, prepareThis);
      opened.push(workbench);
      return workbench;
    },
    async shared() {
      const kept = testBrowser();
      if (shared?.page.isClosed() === false) {
        await shared.renew();
      } else if (prepare === undefined && kept.page?.isClosed() === false) {
        shared = await Workbench.again(kept.page);
      } else {
        shared = await Workbench.open(kept.browser, kept.site, {}, prepare);
        if (prepare === undefined) kept.page = shared.page;
      }
      return shared;
    },
  };
}
