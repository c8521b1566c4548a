import { ExcelWorkbook, type WorkbookOutcome } from "../../src/workbook";
import type { HostSheet } from "../support/officeHost/HostSheet";
import { HostError, internalError } from "../support/officeHost/HostError";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { settled } from "./openExcelPort";
import { richPlans } from "./richPlans";

/** All that stands in a workbook and can be half written. */
function stateOf(workbook: HostWorkbook): object {
  const sheet = ({ Name, Visibility, contents, tables, charts, conditionalFormats }: HostSheet) => ({
    name: Name,
    visibility: Visibility,
    contents,
    tables: tables.map((table) => [table.Name, table.range.block]),
    charts: charts.map((chart) => [chart.Name, chart.Title.Text, chart.series.length]),
    highlights: conditionalFormats.map(({ formula, range }) => [formula, range.block]),
  });
  return {
    sheets: workbook.sheets.map(sheet),
    names: workbook.Names.items.map(({ Name, Formula }) => [Name, Formula]),
  };
}

/** What is done with the workbook; the keys are those of its inserted sheets and their table. */
interface Attempt {
  readonly of: string;
  /** How many requests come after that for the last touches to charts; undefined where there are no charts. */
  readonly polishes?: number;
  readonly run: (port: ExcelWorkbook, keys: Keys) => Promise<WorkbookOutcome<unknown>>;
}
interface Keys {
  readonly sheets: readonly string[];
  readonly table: string;
}

const chart = richPlans[1]?.charts?.[0];
const highlight = richPlans[1]?.highlights?.[0];
const attempts: readonly Attempt[] = [
  { of: "an insert", polishes: 0, run: (port) => port.addSheets(richPlans) },
  {
    of: "an update that grows the table by rows and a column",
    run: (port, { table }) =>
      port.writeTables([
        {
          key: table,
          rows: [
            ["Users", "Basis", "Site fee"],
            [1, "365", 10],
            [2, "actual", 20],
            [3, "30", 30],
            [4, "30", 40],
          ],
        },
      ]),
  },
  {
    of: "an update that shrinks the table",
    run: (port, { table }) =>
      port.writeTables([
        {
          key: table,
          rows: [
            ["Basis", "Users"],
            ["365", 1],
          ],
        },
      ]),
  },
  {
    of: "a change of the order of rows, with columns added",
    run: (port, { table }) =>
      port.writeTables([
        {
          key: table,
          rows: [
            ["Basis", "First", "Users", "Second"],
            ["30", "a", 2, "b"],
            ["365", "c", 1, "d"],
          ],
          from: [undefined, 0],
        },
      ]),
  },
  {
    of: "a redrawing",
    polishes: 1,
    run: (port, { sheets }) =>
      port.redraw([
        {
          sheetKey: sheets[1] ?? "",
          charts: chart ? [{ ...chart, title: "Redrawn" }] : [],
          highlights: highlight ? [{ ...highlight, rows: 900 }] : [],
        },
      ]),
  },
  { of: "a copy of values", run: (port, { sheets }) => port.copyValues(sheets) },
];

/** A workbook with the inserted sheets, and an Excel that fails as told from then on. */
async function prepared(fails: (request: number) => boolean) {
  const workbook = new HostWorkbook();
  let from = Infinity;
  const excel = openExcel(workbook, {
    beforeAction: (request) => {
      if (fails(request - from)) throw internalError();
    },
  });
  const port = new ExcelWorkbook();
  const added = await port.addSheets(richPlans);
  if (!added.ok) throw new Error(added.problem.message);
  // What the client lets go of afterwards belongs to the insert.
  await settled();
  from = excel.requests;
  const keys = { sheets: added.value.sheets.map(({ key }) => key), table: added.value.tables[0]?.key ?? "" };
  return { workbook, excel, port, keys, from };
}

describe.each(attempts)("an Excel that fails midway through $of", ({ run, polishes }) => {
  test("leaves everything as it was, whichever of its requests fails", async () => {
    const whole = await prepared(() => false);
    const before = stateOf(whole.workbook);
    expect((await run(whole.port, whole.keys)).ok).toBe(true);
    const after = stateOf(whole.workbook);
    expect(after).not.toEqual(before);
    // The last request only lets go of ranges, so its failure is none.
    const requests = whole.excel.requests - whole.from - 1;
    expect(requests).toBeGreaterThanOrEqual(3);
    for (let failing = 1; failing <= requests; failing++) {
      const { workbook, port, keys } = await prepared((request) => request === failing);
      const outcome = await run(port, keys);
      expect([failing, stateOf(workbook)]).toEqual([failing, outcome.ok ? after : before]);
      // Without the last touches to a chart all is there: only that request may fail unheard.
      if (outcome.ok) expect(failing).toBe(polishes === undefined ? "not to go well" : requests - polishes);
      else expect(outcome.problem.remedy).toMatch(/^Nothing was left half done/);
    }
  }, 60_000);

  test("leaves everything as it was, or did it all, whichever action fails", async () => {
    let actions = 0;
    let failingAction = Infinity;
    const open = async () => {
      const workbook = new HostWorkbook();
      let isCounting = false;
      openExcel(workbook, {
        beforeAction: () => {
          if (!isCounting) return;
          actions += 1;
          if (actions === failingAction) throw internalError();
        },
      });
      const port = new ExcelWorkbook();
      const added = await port.addSheets(richPlans);
      if (!added.ok) throw new Error(added.problem.message);
      await settled();
      [isCounting, actions] = [true, 0];
      const keys = {
        sheets: added.value.sheets.map(({ key }) => key),
        table: added.value.tables[0]?.key ?? "",
      };
      return { workbook, port, keys };
    };
    const whole = await open();
    const before = stateOf(whole.workbook);
    await run(whole.port, whole.keys);
    const [after, all] = [stateOf(whole.workbook), actions];
    // Some forty of the actions; the test above takes every request.
    const stride = Math.ceil(all / 40) | 1;
    for (failingAction = 1; failingAction <= all; failingAction += stride) {
      const { workbook, port, keys } = await open();
      const outcome = await run(port, keys);
      expect([failingAction, stateOf(workbook)]).toEqual([failingAction, outcome.ok ? after : before]);
    }
  }, 60_000);
});

test("Sheets and names that remain are named where even removing them fails", async () => {
  const { workbook } = openExcel(new HostWorkbook(), {
    beforeAction: (request) => {
      if (request > 2) throw internalError();
    },
  });
  const { ok, problem } = (await new ExcelWorkbook().addSheets(richPlans)) as {
    ok: boolean;
    problem?: { remedy: string };
  };
  expect(ok).toBe(false);
  expect(workbook.sheet("Quotes").Visibility).toBe("Hidden");
  expect(problem?.remedy).toContain("Hidden sheets may be left over: Quotes, Comparison.");
  expect(problem?.remedy).toContain("Base, Bases");
});

test("A table that could not be put back is named, with how to undo", async () => {
  const opened = await prepared((request) => request >= 4);
  const rows = [["Users"], [1], [2], [3]];
  const outcome = await opened.port.writeTables([{ key: opened.keys.table, rows }]);
  expect(outcome).toMatchObject({
    ok: false,
    problem: { code: "host-error", remedy: expect.stringMatching(/^The table Quotes .* Ctrl\+Z/) as string },
  });
});

test("An error that Excel has no words for is passed on as it is", async () => {
  openExcel(new HostWorkbook(), {
    beforeAction: () => {
      throw new HostError("Unheard", "Something else.");
    },
  });
  expect(await new ExcelWorkbook().recalculate()).toMatchObject({
    ok: false,
    problem: { code: "host-error", message: "Excel refused: Something else." },
  });
});

test("A column that one table has got is taken back where the next table fails", async () => {
  let actions = 0;
  let failing = Infinity;
  const open = async () => {
    const workbook = new HostWorkbook();
    openExcel(workbook, {
      beforeAction: () => {
        actions += 1;
        if (actions === failing) throw internalError();
      },
    });
    const port = new ExcelWorkbook();
    const keys: string[] = [];
    for (const plans of [richPlans, richPlans]) {
      const added = await port.addSheets(plans);
      if (!added.ok) throw new Error(added.problem.message);
      keys.push(added.value.tables[0]?.key ?? "");
    }
    await settled();
    return { workbook, port, keys };
  };
  const write = ({ port, keys }: Awaited<ReturnType<typeof open>>) =>
    port.writeTables(
      keys.map((key, place) => ({
        key,
        rows:
          place === 0
            ? [
                ["Users", "Site fee"],
                [1, 10],
              ]
            : [["Users"], [7]],
      })),
    );
  const whole = await open();
  const before = stateOf(whole.workbook);
  actions = 0;
  expect((await write(whole)).ok).toBe(true);
  const all = actions;
  // The last actions that can fail are those of the second table, when the first has its column.
  const failed: number[] = [];
  for (let action = all; action > 0 && failed.length < 6; action--) {
    failing = Infinity;
    const opened = await open();
    [actions, failing] = [0, action];
    const outcome = await write(opened);
    if (outcome.ok) continue;
    failed.push(action);
    expect([action, stateOf(opened.workbook)]).toEqual([action, before]);
  }
  expect(failed).toHaveLength(6);
}, 60_000);
