import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from "playwright-core";
import type { GridCell, GridTable } from "../../src/workbench/grid/Grid";
import type { SheetPlan } from "../../src/scenarios";
import type {} from "./pageGlobals";
import type { FolderServer } from "./serveFolder";
import { typeByFewKeys } from "./typeByFewKeys";

/** How long a state may take to come about, in milliseconds. */
const PATIENCE = 60_000;
/** The window, where a test asks for no other. */
const VIEWPORT = { width: 1024, height: 640 };

/** Drives the workbench as its user does, and notes everything that should not have happened. */
export class Workbench {
  /** Uncaught errors and console errors of the page, and requests that left the machine. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly address: string,
  ) {
    page.on("pageerror", this.noteError);
    page.on("console", this.noteMessage);
    context.on("request", this.noteRequest);
  }

  private readonly noteError = (error: Error): void => {
    this.complaints.push(`page error: ${error.message}`);
  };

  private readonly noteMessage = (message: ConsoleMessage): void => {
    if (message.type() === "error") this.complaints.push(`console: ${message.text()}`);
  };

  private readonly noteRequest = (request: Request): void => {
    const { protocol, host } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && host !== new URL(this.address).host) {
      this.complaints.push(`request to ${host}`);
    }
  };

  /** Opens the workbench page of the served folder in a profile of its own; `prepare` comes before loading. */
  static async open(
    browser: Browser,
    server: FolderServer,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Workbench> {
    const context = await browser.newContext({ viewport: VIEWPORT, ...options });
    context.setDefaultTimeout(PATIENCE);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
    const page = await context.newPage();
    const workbench = new Workbench(page, context, `${server.origin}/workbench/index.html`);
    await prepare?.(page);
    await page.goto(workbench.address);
    await workbench.ready();
    return workbench;
  }

  /** The workbench in a page that was opened before, with a new workbook, as if that page had only been opened. */
  static async again(page: Page): Promise<Workbench> {
    const workbench = new Workbench(page, page.context(), page.url());
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    await workbench.renew();
    await page.evaluate(() => document.querySelector<HTMLElement>("#task-pane [role=tab]")?.click());
    return workbench;
  }

  /** Opens a new workbook in a window of the usual size. */
  async renew(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? {};
    if (width !== VIEWPORT.width || height !== VIEWPORT.height) await this.page.setViewportSize(VIEWPORT);
    await this.page.evaluate(() => globalThis.workbench.open());
  }

  /** Opens the workbench in a second tab of the same profile. */
  async openBeside(): Promise<Workbench> {
    const beside = new Workbench(await this.context.newPage(), this.context, this.address);
    await beside.page.goto(this.address);
    await beside.ready();
    return beside;
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-state="ready"]');
    await this.page.waitForFunction(() => document.querySelector("#grid canvas") !== null);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Lets go of the page, and leaves it open. */
  release(): void {
    this.page.off("pageerror", this.noteError);
    this.page.off("console", this.noteMessage);
    this.context.off("request", this.noteRequest);
  }

  /** Types into the cell, by few keys, and leaves it with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await typeByFewKeys(this.page, text);
    await this.enter();
  }

  /** Types into the cell letter by letter and leaves it with Enter: for what is about the typing itself. */
  async typeByKeys(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.enter();
  }

  private async enter(): Promise<void> {
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(() => !globalThis.workbench.isEditing);
  }

  /** Writes cells without the keyboard: for what a test starts from. */
  async write(address: string, rows: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    await this.page.evaluate(([at, cells]) => globalThis.workbench.write(at, cells), [
      address,
      rows,
    ] as const);
  }

  async select(address: string, sheetName?: string): Promise<void> {
    await this.page.evaluate(
      ([cell, sheet]) => {
        globalThis.workbench.select(cell, sheet);
        globalThis.workbench.focus();
      },
      [address, sheetName] as const,
    );
  }

  cell(address: string, sheetName?: string): Promise<GridCell> {
    return this.page.evaluate(([at, sheet]) => globalThis.workbench.cell(at, sheet), [
      address,
      sheetName,
    ] as const);
  }

  tables(): Promise<readonly GridTable[]> {
    return this.page.evaluate(() => globalThis.workbench.tables());
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => globalThis.workbench.sheetNames());
  }

  addSheets(plans: readonly SheetPlan[]): Promise<readonly string[]> {
    return this.page.evaluate(
      (given) => globalThis.workbench.sheets.add(given).sheets.map(({ name }) => name),
      plans,
    );
  }

  /** Waits until the cell shows the text; fails with what it showed instead. */
  async shows(address: string, expected: string, sheetName?: string): Promise<void> {
    try {
      await this.page.waitForFunction(
        ([at, text, sheet]) => {
          const { workbench } = globalThis;
          // A sheet that is being added comes a moment after it was asked for.
          if (sheet !== undefined && !workbench.sheetNames().includes(sheet)) return false;
          return workbench.cell(at, sheet).text === text;
        },
        [address, expected, sheetName] as const,
      );
    } catch {
      const { text, formula } = await this.cell(address, sheetName);
      throw new Error(`${address} shows "${text}" (${formula || "no formula"}) instead of "${expected}".`);
    }
  }

  /** Puts text on the clipboard, as if copied from elsewhere, and pastes it from the given cell on. */
  async paste(address: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.select(address);
    await this.page.keyboard.press("Control+V");
  }

  /** Clicks in the middle of the cell of the sheet in sight. */
  async click(address: string, button: "left" | "right" = "left"): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.click(x, y, { button });
  }

  /** Selects whole rows, the ends included, by their numbers. */
  async selectRows(first: number, last: number): Promise<void> {
    const [start, end] = await Promise.all([this.middle(`A${first}`), this.middle(`A${last}`)]);
    await this.page.mouse.move(20, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(20, end.y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Chooses from the menu that a right click on the row's number opens, for example "Delete Selected Row". */
  async chooseForRow(row: number, entry: string): Promise<void> {
    const { y } = await this.middle(`A${row}`);
    await this.page.mouse.click(20, y, { button: "right" });
    await this.page
      .getByText(entry)
      .last()
      .click({ position: { x: 4, y: 8 } });
  }

  private middle(address: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((cell) => {
      const { x, y, width, height } = globalThis.workbench.cellBox(cell);
      return { x: x + width / 2, y: y + height / 2 };
    }, address);
  }

  /** Waits until what was copied has arrived on the clipboard. */
  async clipboardHolds(text: string): Promise<void> {
    const held = () => this.page.evaluate(() => navigator.clipboard.readText());
    await this.until(async () => (await held()).trim() === text, `The clipboard holds "${text}"`);
  }

  /** Waits until what has to be asked for comes true (the page's own waiting takes a promise for a yes). */
  async until(isTrue: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error(`Not so after ${PATIENCE / 1000} s: ${what}.`);
      await this.page.waitForTimeout(20);
    }
  }

  async hover(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    // Two moves: the grid takes the first for the pointer's arrival.
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
  }

  /** Waits until the line below the grid says so of the selected cell. */
  async says(expected: RegExp): Promise<void> {
    const line = this.page.locator("#cell-status");
    try {
      await line.filter({ hasText: expected }).waitFor();
    } catch {
      throw new Error(`The status line says "${await line.textContent()}", which is not ${expected}.`);
    }
  }

  /** Waits until the work is stored in the browser. */
  async saved(): Promise<void> {
    await this.page.waitForSelector('#saved[data-state="saved"]');
  }
}
