import { ExcelWorkbook } from "../../src/workbook";
import { cellAt } from "../support/officeHost/cellName";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel, type ExcelOptions } from "../support/officeHost/openExcel";
import type { OpenedPort, PortCall } from "../support/portContract";

/** Lets what was sent to the client arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** The port over the real client library and a workbook of our own. */
export function openExcelPort(options: ExcelOptions = {}): Promise<OpenedPort> {
  const book = new HostWorkbook();
  openExcel(book, options);
  const port = new ExcelWorkbook();
  const cellOf = (sheetName: string, address: string) => book.sheet(sheetName).cell(...cellAt(address));
  const done = Promise.resolve();
  return Promise.resolve({
    call: ((call: PortCall, ...given: unknown[]) =>
      Reflect.apply(port[call] as (...values: unknown[]) => unknown, port, given)) as OpenedPort["call"],
    listen: async (event) => {
      let heard = 0;
      const stop = port.on(event, () => {
        heard += 1;
      });
      await settled();
      return {
        count: async () => {
          await settled();
          return heard;
        },
        stop: async () => {
          stop();
          await settled();
        },
      };
    },
    user: {
      select: (sheetName, address) => {
        book.select(book.sheet(sheetName).GetRange(address));
        return done;
      },
      type: (sheetName, address, content) => {
        book.sheet(sheetName).GetRange(address).Formulas = [[content]];
        return done;
      },
      startEditing: () => {
        book.isEditing = true;
        return done;
      },
      stopEditing: () => {
        book.isEditing = false;
        return done;
      },
      renameSheet: (from, to) => {
        book.sheet(from).Name = to;
        return done;
      },
      deleteSheet: (name) => {
        book.sheet(name).Delete();
        return done;
      },
    },
    reader: {
      sheetNames: () =>
        Promise.resolve(
          book.sheets.filter((sheet) => sheet.Visibility === "Visible").map((sheet) => sheet.Name),
        ),
      activeSheet: () => Promise.resolve(book.activeSheet.Name),
      content: (sheetName, address) => Promise.resolve(cellOf(sheetName, address).formula),
      numberFormat: (sheetName, address) => Promise.resolve(cellOf(sheetName, address).numberFormat),
      tables: () =>
        Promise.resolve(
          book.Tables.items.map((table) => ({
            name: table.Name,
            sheetName: table.Worksheet.Name,
            block: table.range.block,
          })),
        ),
      definedName: (name) => Promise.resolve(book.Names.find(name)?.Formula.replaceAll("'", "")),
      drawings: (sheetName) => {
        const { charts, conditionalFormats } = book.sheet(sheetName);
        return Promise.resolve({
          charts: charts.map((chart) => chart.Title.Text),
          highlights: conditionalFormats.map(({ formula }) => formula),
        });
      },
    },
    close: () => done,
  });
}
