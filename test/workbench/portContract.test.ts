import type { Page } from "playwright-core";
import type { CellContent, WorkbookEvent } from "../../src/workbook";
import { rangeAddress } from "../../src/workbench/grid/cells/cellAddress";
import { portContract } from "../support/portContract";
import type { HeardEvents, OpenedPort, PortCall } from "../support/portContract";
import { typeByFewKeys } from "../support/typeByFewKeys";
import { workbenchSession } from "./session";

const session = workbenchSession();

declare global {
  var heard: Record<string, { count: number; stop: () => void }> | undefined;
}

portContract("workbench", async () => portOf((await session.shared()).page));

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await globalThis.workbench.sheets.recalculate();
  });

function portOf(page: Page): OpenedPort {
  const read = <T>(
    work: (given: readonly [string, string]) => T,
    given: readonly [string, string],
  ): Promise<T> => page.evaluate<T, readonly [string, string]>(work as never, given);
  return {
    call: (async (call: PortCall, ...given: unknown[]) => {
      const answer = await page.evaluate(
        ([name, args]) => (globalThis.workbook[name] as (...all: unknown[]) => Promise<unknown>)(...args),
        [call, given] as const,
      );
      if (call === "addSheets" || call === "writeTables") await settled(page);
      return answer;
    }) as OpenedPort["call"],
    async listen(event: WorkbookEvent): Promise<HeardEvents> {
      const id = `${event} ${Math.random()}`;
      await page.evaluate(
        ([key, name]) => {
          const listening = { count: 0, stop: (): void => undefined };
          listening.stop = globalThis.workbook.on(name, () => (listening.count += 1));
          (globalThis.heard ??= {})[key] = listening;
        },
        [id, event] as const,
      );
      return {
        count: () => page.evaluate((key) => globalThis.heard?.[key]?.count ?? 0, id),
        stop: () => page.evaluate((key) => globalThis.heard?.[key]?.stop(), id),
      };
    },
    user: {
      async select(sheetName, address) {
        await page.evaluate(
          ([sheet, cells]) => {
            globalThis.workbench.select(cells, sheet);
            globalThis.workbench.focus();
          },
          [sheetName, address] as const,
        );
      },
      async type(sheetName, address, content) {
        await this.select(sheetName, address);
        await typeByFewKeys(page, String(content));
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => !globalThis.workbench.isEditing);
        await settled(page);
      },
      async startEditing() {
        await page.keyboard.press("F2");
        await page.waitForFunction(() => globalThis.workbench.isEditing);
      },
      async stopEditing() {
        await page.keyboard.press("Escape");
        await page.waitForFunction(() => !globalThis.workbench.isEditing);
      },
      async renameSheet(from, to) {
        await page.locator('[data-u-comp="slide-tab-item"]').getByText(from, { exact: true }).dblclick();
        await page.keyboard.press("Control+A");
        await page.keyboard.type(to);
        await page.keyboard.press("Enter");
        await page.waitForFunction((name) => globalThis.workbench.sheetNames().includes(name), to);
      },
      async deleteSheet(name) {
        await page
          .locator('[data-u-comp="slide-tab-item"]')
          .getByText(name, { exact: true })
          .click({ button: "right" });
        await page
          .getByText("Delete", { exact: true })
          .filter({ visible: true })
          .last()
          .dispatchEvent("click");
        await page.getByRole("button", { name: "OK", exact: true }).click();
        await page.waitForFunction((gone) => !globalThis.workbench.sheetNames().includes(gone), name);
      },
    },
    reader: {
      sheetNames: () => page.evaluate(() => globalThis.workbench.sheetNames()),
      activeSheet: () => page.evaluate(() => globalThis.workbench.activeSheetName()),
      content: (sheetName, address) =>
        read(
          ([sheet, at]): CellContent => {
            const { formula, value } = globalThis.workbench.cell(at, sheet);
            return formula === "" ? (value ?? "") : formula;
          },
          [sheetName, address],
        ),
      numberFormat: (sheetName, address) =>
        read(([sheet, at]) => globalThis.workbench.cell(at, sheet).numberFormat, [sheetName, address]),
      tables: () =>
        page
          .evaluate(() => globalThis.workbench.tables())
          .then((tables) =>
            tables.map(({ name, sheetName, range }) => ({ name, sheetName, block: rangeAddress(range) })),
          ),
      definedName: (name) =>
        page.evaluate((given) => globalThis.workbench.sheets.definedName(given)?.replaceAll("'", ""), name),
      drawings: (sheetName) =>
        page.evaluate((sheet) => {
          const { charts, highlights } = globalThis.workbench.sheets.extras(sheet);
          return { charts, highlights };
        }, sheetName),
    },
    close: () =>
      page.evaluate(() => {
        for (const { stop } of Object.values(globalThis.heard ?? {})) stop();
        globalThis.heard = {};
      }),
  };
}
