import { MemoryWorkbook } from "../support/MemoryWorkbook";
import { portContract, type OpenedPort, type PortCall } from "../support/portContract";
import { cellAt } from "../support/officeHost/cellName";

portContract("the workbook in memory", () => Promise.resolve(openMemory()));

/** The port over a workbook in memory, with what its user does. */
function openMemory(): OpenedPort {
  const book = new MemoryWorkbook();
  const done = Promise.resolve();
  return {
    call: ((call: PortCall, ...given: unknown[]) =>
      Reflect.apply(book[call] as (...values: unknown[]) => unknown, book, given)) as OpenedPort["call"],
    listen: (event) => {
      let heard = 0;
      const stop = book.on(event, () => {
        heard += 1;
      });
      return Promise.resolve({
        count: () => Promise.resolve(heard),
        stop: () => {
          stop();
          return done;
        },
      });
    },
    user: {
      select: (sheetName, address) => {
        book.selectAt(sheetName, address);
        return done;
      },
      type: (sheetName, address, content) => {
        book.type(sheetName, address, content);
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
        book.renameSheet(book.sheet(from).key, to);
        return done;
      },
      deleteSheet: (name) => {
        book.deleteSheet(book.sheet(name).key);
        return done;
      },
    },
    reader: {
      sheetNames: () => Promise.resolve([book.firstSheet, ...book.sheets].map(({ name }) => name)),
      activeSheet: () =>
        Promise.resolve(book.sheets.find(({ key }) => key === book.shownSheet)?.name ?? book.firstSheet.name),
      content: (sheetName, address) =>
        Promise.resolve(book.sheet(sheetName).cell(...cellAt(address)).content),
      numberFormat: (sheetName, address) =>
        Promise.resolve(book.sheet(sheetName).cell(...cellAt(address)).numberFormat ?? "General"),
      tables: () =>
        Promise.resolve(
          book.tables.map(({ name, sheet, block }) => ({ name, sheetName: sheet.name, block })),
        ),
      definedName: (name) => Promise.resolve(book.definedName(name)?.replaceAll("'", "")),
      drawings: (sheetName) => {
        const { charts, highlights } = book.sheet(sheetName).drawing;
        return Promise.resolve({
          charts: charts.map(({ title }) => title),
          highlights: highlights.map(({ formula }) => formula),
        });
      },
    },
    close: () => done,
  };
}
