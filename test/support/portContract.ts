import type { SheetPlan } from "../../src/scenarios";
import type { AddedSheets, CellContent, WorkbookEvent, WorkbookPort } from "../../src/workbook";

/** What every port can be asked by name, with arguments and answers that are plain data. */
export type PortCall = Exclude<keyof WorkbookPort, "host" | "on" | "download">;

/**
 * A workbook with one blank sheet, the cell A1 selected, seen from three sides: the port, what its user does, and
 * what stands in it. Everything that passes is plain data, so that the workbook may live in a browser's page.
 */
export interface OpenedPort {
  call<Call extends PortCall>(
    call: Call,
    ...given: Parameters<WorkbookPort[Call]>
  ): ReturnType<WorkbookPort[Call]>;
  /** Listens to an event of the port. */
  listen(event: WorkbookEvent): Promise<HeardEvents>;
  readonly user: PortUser;
  readonly reader: PortReader;
  close(): Promise<void>;
}

export interface HeardEvents {
  /** How often the listener was called until now; waits for what is under way. */
  count(): Promise<number>;
  stop(): Promise<void>;
}

/** What someone does with keyboard and mouse. Addresses are like `B4`, on the named sheet. */
export interface PortUser {
  select(sheetName: string, address: string): Promise<void>;
  /** Types into a cell and leaves it. */
  type(sheetName: string, address: string, content: CellContent): Promise<void>;
  /** Opens the selected cell for editing. */
  startEditing(): Promise<void>;
  /** Leaves the cell again as it was. */
  stopEditing(): Promise<void>;
  renameSheet(from: string, to: string): Promise<void>;
  deleteSheet(name: string): Promise<void>;
}

/** What stands in the workbook. */
export interface PortReader {
  /** The names of the sheets in sight, in the order of their tabs. */
  sheetNames(): Promise<readonly string[]>;
  activeSheet(): Promise<string>;
  /** What was put in a cell: a formula with its "=", or a constant; "" where nothing was. */
  content(sheetName: string, address: string): Promise<CellContent>;
  numberFormat(sheetName: string, address: string): Promise<string>;
  /** The tables, each with its block as `A3:B4`. */
  tables(): Promise<readonly { readonly name: string; readonly sheetName: string; readonly block: string }[]>;
  /** What a defined name refers to, like `=Inputs!$B$2`, quotes around a sheet's name left out; undefined for none. */
  definedName(name: string): Promise<string | undefined>;
  /** Titles of the charts and formulas of the highlights of a sheet. */
  drawings(
    sheetName: string,
  ): Promise<{ readonly charts: readonly string[]; readonly highlights: readonly string[] }>;
}

/** Inputs, and a table with a formula in its last column. */
const inputs: SheetPlan = {
  name: "Inputs",
  cells: [
    { row: 0, column: 0, content: "Inputs", style: "title" },
    { row: 1, column: 0, content: "Rate", style: "label" },
    { row: 1, column: 1, content: 150, style: "input", numberFormat: "#,##0.00" },
    { row: 3, column: 0, content: "Offer", style: "heading" },
    { row: 3, column: 1, content: "Users", style: "heading" },
    { row: 3, column: 2, content: "Cost", style: "heading" },
    { row: 4, column: 0, content: "Acme" },
    { row: 4, column: 1, content: 40 },
    { row: 4, column: 2, content: "=40*150" },
    { row: 5, column: 0, content: "1/2" },
    { row: 5, column: 1, content: 3 },
    { row: 5, column: 2, content: "=3*150" },
  ],
  formats: [{ row: 4, column: 2, rows: 2, columns: 1, numberFormat: "0.000" }],
  columnWidths: [20, 12, 12],
  frozenRows: 4,
  frozenColumns: 1,
  tables: [{ name: "Offers", firstRow: 3, firstColumn: 0, rows: 3, columns: 3 }],
  validations: [
    {
      row: 4,
      column: 1,
      rows: 2,
      columns: 1,
      allows: { kind: "whole number", least: 0, most: 1000 },
      otherwise: "Users are a whole number.",
    },
  ],
  notes: [{ row: 3, column: 1, text: "How many people the offer is for." }],
  names: [
    { name: "Offer_rate", row: 1, column: 1 },
    { name: "Offer_names", refersTo: "=Offers[Offer]" },
  ],
  print: { isLandscape: true, columns: 3, titleRow: 3 },
};

/** What is made of the inputs, with a chart and a highlight. */
const results: SheetPlan = {
  name: "Results",
  cells: [
    { row: 0, column: 0, content: "=SUM(Offers[Users])" },
    { row: 1, column: 0, content: "=Inputs!B2" },
    { row: 2, column: 0, content: "=Offer_rate*2" },
    { row: 3, column: 0, content: '="Inputs!B2 and Offers[Users] are text here"' },
  ],
  columnWidths: [30],
  frozenRows: 0,
  tables: [],
  validations: [
    {
      row: 5,
      column: 0,
      rows: 1,
      columns: 1,
      allows: { kind: "list in cells", source: "=Offer_names" },
      otherwise: "Choose an offer of the list.",
    },
  ],
  highlights: [{ row: 0, column: 0, rows: 3, columns: 1, formula: "=A1>10", look: "cheapest" }],
  charts: [
    {
      name: "Costs",
      title: "Costs by users",
      place: { row: 7, column: 0, rows: 15, columns: 5 },
      x: { row: 0, column: 0, rows: 3, columns: 1 },
      series: [{ name: { row: 3, column: 0 }, values: { row: 0, column: 0, rows: 3, columns: 1 } }],
      xTitle: "Users",
      yTitle: "Cost",
      numberFormat: "#,##0",
      hasMarkers: true,
    },
  ],
};

export const contractPlans: readonly SheetPlan[] = [inputs, results];

/** What every host of the port does. `open` opens a workbook that nobody else uses. */
export function portContract(host: string, open: () => Promise<OpenedPort>): void {
  describe(`the workbook port: ${host}`, () => {
    let opened: OpenedPort;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.close();
    });

    const added = async (plans = contractPlans): Promise<AddedSheets> => {
      const outcome = await opened.call("addSheets", plans);
      if (!outcome.ok) throw new Error(outcome.problem.message);
      return outcome.value;
    };
    /** Inserted sheets, with the key of their one table. */
    const insertedTable = async () => {
      const sheets = await added();
      return { ...sheets, key: sheets.tables[0]?.key ?? "", name: sheets.sheets[0]?.name ?? "" };
    };
    const rowsOf = async (key: string) => {
      const outcome = await opened.call("readTables", [key]);
      return outcome.ok ? outcome.value[0]?.rows : outcome.problem;
    };
    const contents = (sheetName: string, addresses: readonly string[]) =>
      Promise.all(addresses.map((address) => opened.reader.content(sheetName, address)));
    const firstSheet = async () => (await opened.reader.sheetNames())[0] ?? "";

    test("a formula goes into the selected cell, whose address is answered", async () => {
      const sheet = await firstSheet();
      await opened.user.select(sheet, "C2");
      const outcome = await opened.call("insertFormula", "=40*150");
      expect(outcome).toMatchObject({ ok: true, value: { address: expect.stringMatching(/C2$/) as string } });
      expect(await opened.reader.content(sheet, "C2")).toBe("=40*150");
    });

    describe("adding sheets", () => {
      test("answers what each sheet, table and name became, and shows the first", async () => {
        const before = await opened.reader.sheetNames();
        const { sheets, tables, names } = await added();
        expect(sheets.map(({ planned, name }) => [planned, name])).toEqual([
          ["Inputs", "Inputs"],
          ["Results", "Results"],
        ]);
        expect(tables.map(({ planned, name }) => [planned, name])).toEqual([["Offers", "Offers"]]);
        expect(names).toEqual([
          { planned: "Offer_rate", name: "Offer_rate", key: "Offer_rate" },
          { planned: "Offer_names", name: "Offer_names", key: "Offer_names" },
        ]);
        const keys = [...sheets, ...tables].map(({ key }) => key);
        expect(keys).not.toContain("");
        expect(new Set(sheets.map(({ key }) => key)).size).toBe(2);
        expect(await opened.reader.sheetNames()).toEqual([...before, "Inputs", "Results"]);
        expect(await opened.reader.activeSheet()).toBe("Inputs");
      });

      test("writes contents, formats, tables and defined names", async () => {
        await added();
        expect(await contents("Inputs", ["A1", "B2", "A4", "A5", "B5", "C5", "D5"])).toEqual([
          "Inputs",
          150,
          "Offer",
          "Acme",
          40,
          "=40*150",
          "",
        ]);
        expect(await opened.reader.numberFormat("Inputs", "B2")).toBe("#,##0.00");
        expect(await opened.reader.numberFormat("Inputs", "C6")).toBe("0.000");
        expect(await opened.reader.tables()).toEqual([
          { name: "Offers", sheetName: "Inputs", block: "A4:C6" },
        ]);
        expect(await opened.reader.definedName("Offer_rate")).toBe("=Inputs!$B$2");
        expect(await opened.reader.drawings("Results")).toEqual({
          charts: ["Costs by users"],
          highlights: ["=A1>10"],
        });
      });

      test("keeps a text that could be read as a date or a number", async () => {
        await added();
        expect(await opened.reader.content("Inputs", "A6")).toBe("1/2");
      });

      test("keeps a text that begins with an equals sign, as a plan says it", async () => {
        const cells = [{ row: 0, column: 0, content: "'=40*150" }];
        await added([{ name: "Texts", cells, columnWidths: [], frozenRows: 0, tables: [] }]);
        await opened.user.select("Texts", "A1");
        expect(await opened.call("readSelection")).toMatchObject({
          ok: true,
          value: { values: [["=40*150"]] },
        });
      });

      test("keeps what others wrote as it is: no formula, no number and no date comes of it", async () => {
        const written = [
          "=1+1",
          "+1",
          "-2",
          "@SUM(1)",
          "\t=1+1",
          "12E4567",
          "0042",
          "3/4/2026",
          "TRUE",
          "'x",
        ];
        const rows = [...written.map((text) => [text, 46_000]), ['=HYPERLINK("x")', true]];
        const cells = ["What", "Day"].map((content, column) => ({ row: 0, column, content }));
        const data = [{ row: 1, column: 0, rows }];
        const tables = [{ name: "List", firstRow: 0, firstColumn: 0, rows: rows.length + 1, columns: 2 }];
        const { tables: keys } = await added([
          { name: "List of others", cells, data, columnWidths: [], frozenRows: 0, tables },
        ]);
        expect(await rowsOf(keys[0]?.key ?? "")).toEqual([["What", "Day"], ...rows]);
      });

      test("numbers the names that are taken, and the formulas follow", async () => {
        await added();
        await opened.user.type("Inputs", "B2", 99);
        const { sheets, tables, names } = await added();
        const [table = "", rate = ""] = [tables[0]?.name, names[0]?.name];
        const [first = "", second = ""] = sheets.map(({ name }) => name);
        const given = [first, second, table, rate];
        expect(
          given.filter((name) => ["Inputs", "Results", "Offers", "Offer_rate", ""].includes(name)),
        ).toEqual([]);
        expect(await contents(second, ["A1", "A3", "A4"])).toEqual([
          `=SUM(${table}[Users])`,
          `=${rate}*2`,
          '="Inputs!B2 and Offers[Users] are text here"',
        ]);
        expect(String(await opened.reader.content(second, "A2")).replaceAll("'", "")).toBe(`=${first}!B2`);
        expect(await opened.reader.definedName(rate)).toBe(`=${first}!$B$2`);
        expect(await contents("Inputs", ["B2", "A5"])).toEqual([99, "Acme"]);
        expect(await contents(first, ["B2"])).toEqual([150]);
      });

      test("leaves nothing where one of the sheets cannot be", async () => {
        const before = await opened.reader.sheetNames();
        const overlapping = inputs.tables.map((table) => ({ ...table, name: `${table.name}_again` }));
        const impossible = { ...inputs, name: "Impossible", tables: [...inputs.tables, ...overlapping] };
        const outcome = await opened.call("addSheets", [inputs, results, impossible]);
        expect(outcome.ok).toBe(false);
        expect(await opened.reader.sheetNames()).toEqual(before);
        expect(await opened.reader.tables()).toEqual([]);
        expect(await opened.reader.definedName("Offer_rate")).toBeUndefined();
      });
    });

    test("sheets are found by key after they are renamed, and missed once they are gone", async () => {
      const { sheets } = await added();
      const keys = sheets.map(({ key }) => key);
      await opened.user.renameSheet("Inputs", "What we have");
      expect(await opened.call("sheetNames", [...keys, "no such key"])).toEqual({
        ok: true,
        value: ["What we have", "Results", undefined],
      });
      await opened.user.deleteSheet("What we have");
      expect(await opened.call("sheetNames", keys)).toEqual({ ok: true, value: [undefined, "Results"] });
    });

    describe("tables", () => {
      test("are read with their header row and values", async () => {
        const { key } = await insertedTable();
        await opened.user.type("Inputs", "B5", 41);
        const outcome = await opened.call("readTables", [key, "no such key"]);
        expect(outcome).toEqual({
          ok: true,
          value: [
            {
              key,
              name: "Offers",
              rows: [
                ["Offer", "Users", "Cost"],
                ["Acme", 41, 6000],
                ["1/2", 3, 450],
              ],
            },
            undefined,
          ],
        });
      });

      test("are found by their name as well", async () => {
        const { key } = await insertedTable();
        const [byKey, byName] = [
          await opened.call("readTables", [key]),
          await opened.call("readTables", ["Offers"]),
        ];
        expect(byName).toMatchObject({ ok: true, value: [{ name: "Offers" }] });
        expect(byName.ok && byName.value[0]?.rows).toEqual(byKey.ok && byKey.value[0]?.rows);
      });

      test("are missed once their sheet is gone", async () => {
        const { key } = await insertedTable();
        await opened.user.deleteSheet("Inputs");
        expect(await opened.call("readTables", [key])).toEqual({ ok: true, value: [undefined] });
      });

      test("take changes, while other columns stay and cells of the same value keep their formula", async () => {
        const { key } = await insertedTable();
        const rows = [
          ["Cost", "Offer"],
          [6000, "Acme Ltd"],
          [500, "1/2"],
        ];
        expect((await opened.call("writeTables", [{ key, rows }])).ok).toBe(true);
        expect(await rowsOf(key)).toEqual([
          ["Offer", "Users", "Cost"],
          ["Acme Ltd", 40, 6000],
          ["1/2", 3, 500],
        ]);
        expect(await contents("Inputs", ["C5", "C6"])).toEqual(["=40*150", 500]);
      });

      test("grow by rows and by a column on the right", async () => {
        const { key } = await insertedTable();
        const rows = [
          ["Offer", "Site fee"],
          ["Acme", 10],
          ["Beta", 20],
          ["Gamma", 30],
          ["Delta", ""],
        ];
        expect((await opened.call("writeTables", [{ key, rows }])).ok).toBe(true);
        const now = await rowsOf(key);
        expect(now).toMatchObject([
          ["Offer", "Users", "Cost", "Site fee"],
          ["Acme", 40, 6000, 10],
          ["Beta", 3, 450, 20],
          ["Gamma", "", expect.anything(), 30],
          ["Delta", "", expect.anything(), ""],
        ]);
        expect(await opened.reader.tables()).toMatchObject([{ block: "A4:D8" }]);
      });

      test("shrink, and keep a blank row where none is left", async () => {
        const { key } = await insertedTable();
        await opened.call("writeTables", [{ key, rows: [["Offer"], ["Acme"]] }]);
        expect(await rowsOf(key)).toEqual([
          ["Offer", "Users", "Cost"],
          ["Acme", 40, 6000],
        ]);
        await opened.call("writeTables", [{ key, rows: [["Offer", "Users", "Cost"]] }]);
        expect(await rowsOf(key)).toEqual([
          ["Offer", "Users", "Cost"],
          ["", "", ""],
        ]);
        expect(await opened.reader.content("Inputs", "A6")).toBe("");
      });

      test.each(["=1+1", "0012", "3-4", "TRUE", "'quoted", "12%"])(
        "keep the text %s a text",
        async (text) => {
          const { key } = await insertedTable();
          await opened.call("writeTables", [{ key, rows: [["Offer"], [text], ["Beta"]] }]);
          expect(await rowsOf(key)).toMatchObject([
            ["Offer", "Users", "Cost"],
            [text, 40, 6000],
            ["Beta", 3, 450],
          ]);
        },
      );

      test("move rows with all that stands in them: formulas of the user's, and those that look along their row", async () => {
        const { key } = await insertedTable();
        await opened.user.type("Inputs", "B5", "=20*2");
        await opened.user.type("Inputs", "C6", "=B6*150");
        const [headers = [], acme = [], half = []] = (await rowsOf(key)) as CellContent[][];
        const change = {
          key,
          rows: [["Offer", "Users"], ["1/2", 3], ["New", 7], acme.slice(0, 2)],
          from: [1, undefined, 0],
          before: [headers, acme, half],
        };
        expect(await opened.call("writeTables", [change])).toMatchObject({ ok: true });
        expect(await rowsOf(key)).toMatchObject([
          ["Offer", "Users", "Cost"],
          ["1/2", 3, expect.anything()],
          ["New", 7, expect.anything()],
          ["Acme", 40, 6000],
        ]);
        expect(await contents("Inputs", ["B5", "C5", "B7", "C7"])).toEqual([
          3,
          "=B5*150",
          "=20*2",
          "=40*150",
        ]);
      });

      test("delete the rows that are gone, wherever they stood, and leave the others what they hold", async () => {
        const { key } = await insertedTable();
        await opened.user.type("Inputs", "B6", "=3*1");
        const change = {
          key,
          rows: [["Offer"], ["1/2"]],
          from: [1],
        };
        expect(await opened.call("writeTables", [change])).toMatchObject({ ok: true });
        expect(await rowsOf(key)).toEqual([
          ["Offer", "Users", "Cost"],
          ["1/2", 3, 450],
        ]);
        expect(await contents("Inputs", ["B5", "C5", "A6"])).toEqual(["=3*1", "=3*150", ""]);
      });

      test("write nothing over what somebody changed since the table was read", async () => {
        const { key } = await insertedTable();
        const before = (await rowsOf(key)) as CellContent[][];
        await opened.user.type("Inputs", "B6", 4);
        const change = { key, rows: [["Offer"], ["Changed"], ["1/2"]], before };
        expect(await opened.call("writeTables", [change])).toMatchObject({
          ok: false,
          problem: { code: "changed" },
        });
        expect(await contents("Inputs", ["A5", "B6"])).toEqual(["Acme", 4]);
      });

      test("change all or not at all", async () => {
        const { key } = await insertedTable();
        const before = await rowsOf(key);
        const change = { key, rows: [["Offer"], ["Changed"]] };
        const outcome = await opened.call("writeTables", [change, { ...change, key: "no such key" }]);
        expect(outcome).toMatchObject({ ok: false, problem: { code: "not-found" } });
        expect(await rowsOf(key)).toEqual(before);
      });
    });

    describe("drawings", () => {
      test("replace the charts and highlights of a sheet", async () => {
        const { sheets } = await added();
        const [chart] = results.charts ?? [];
        if (!chart) throw new Error("The plan has no chart.");
        const outcome = await opened.call("redraw", [
          {
            sheetKey: sheets[1]?.key ?? "",
            charts: [
              { ...chart, title: "Costs of more users" },
              { ...chart, name: "Second", title: "Another" },
            ],
            highlights: [{ row: 0, column: 0, rows: 9, columns: 2, formula: "=A1>20", look: "failing" }],
          },
        ]);
        expect(outcome.ok).toBe(true);
        expect(await opened.reader.drawings("Results")).toEqual({
          charts: ["Costs of more users", "Another"],
          highlights: ["=A1>20"],
        });
      });

      test("come with numbers in place of numbers, and with looks of blocks that have grown", async () => {
        const { sheets } = await added();
        const outcome = await opened.call("redraw", [
          {
            sheetKey: sheets[0]?.key ?? "",
            charts: [],
            highlights: [],
            numbers: [
              { row: 4, column: 1, content: 60 },
              { row: 4, column: 0, content: 7 },
            ],
            formats: [{ row: 4, column: 1, rows: 2, columns: 1, numberFormat: "0.0" }],
          },
        ]);
        expect(outcome.ok).toBe(true);
        expect(await contents("Inputs", ["A5", "B5"])).toEqual(["Acme", 60]);
        expect(await opened.reader.numberFormat("Inputs", "B6")).toBe("0.0");
      });

      test("stay where a sheet is gone", async () => {
        const { sheets } = await added();
        const outcome = await opened.call("redraw", [
          { sheetKey: sheets[1]?.key ?? "", charts: [], highlights: [] },
          { sheetKey: "no such key", charts: [], highlights: [] },
        ]);
        expect(outcome).toMatchObject({ ok: false, problem: { code: "not-found" } });
        expect((await opened.reader.drawings("Results")).charts).toEqual(["Costs by users"]);
      });
    });

    describe("a copy of values", () => {
      test("holds values and formats and no formulas, under a name of its own", async () => {
        const { sheets } = await added();
        const before = await opened.reader.sheetNames();
        const outcome = await opened.call("copyValues", [sheets[0]?.key ?? ""]);
        const [copy = ""] = outcome.ok ? outcome.value.sheetNames : [];
        expect(await opened.reader.sheetNames()).toEqual([...before, copy]);
        expect(before).not.toContain(copy);
        expect(await contents(copy, ["A1", "B2", "C5", "A6", "C6"])).toEqual([
          "Inputs",
          150,
          6000,
          "1/2",
          450,
        ]);
        expect(await opened.reader.numberFormat(copy, "B2")).toBe("#,##0.00");
        expect(await contents("Inputs", ["C5"])).toEqual(["=40*150"]);
        expect(await opened.reader.tables()).toHaveLength(1);
      });

      test("is not begun where a sheet is gone", async () => {
        const { sheets } = await added();
        const before = await opened.reader.sheetNames();
        const outcome = await opened.call("copyValues", [sheets[0]?.key ?? "", "no such key"]);
        expect(outcome).toMatchObject({ ok: false, problem: { code: "not-found" } });
        expect(await opened.reader.sheetNames()).toEqual(before);
      });
    });

    test("the selection is read with its address, values and formulas", async () => {
      await added();
      await opened.user.select("Inputs", "A5:C6");
      expect(await opened.call("readSelection")).toEqual({
        ok: true,
        value: {
          address: "Inputs!A5:C6",
          values: [
            ["Acme", 40, 6000],
            ["1/2", 3, 450],
          ],
          formulas: [
            ["Acme", 40, "=40*150"],
            ["1/2", 3, "=3*150"],
          ],
        },
      });
    });

    test("a sheet is shown by key; one that is gone is said to be", async () => {
      const { sheets } = await added();
      expect((await opened.call("showSheet", sheets[1]?.key ?? "")).ok).toBe(true);
      expect(await opened.reader.activeSheet()).toBe("Results");
      expect(await opened.call("showSheet", "no such key")).toMatchObject({
        ok: false,
        problem: { code: "not-found" },
      });
      expect(await opened.reader.activeSheet()).toBe("Results");
    });

    test("everything is recalculated when asked", async () => {
      const { key } = await insertedTable();
      expect((await opened.call("recalculate")).ok).toBe(true);
      expect(await rowsOf(key)).toEqual([
        ["Offer", "Users", "Cost"],
        ["Acme", 40, 6000],
        ["1/2", 3, 450],
      ]);
    });

    describe("the draft", () => {
      test("is none at first", async () => {
        expect(await opened.call("readDraft")).toEqual({ ok: true, value: undefined });
      });

      test.each([
        ["JSON", '{"quotes":[{"name":"A & B <\\"x\\">"}],"rate":0.5}'],
        ["line ends and tabs", "a\r\nb\rc\n\td"],
        ["signs of other scripts", "Größe 大 😀 ]]> _x000D_ \u0000 \uFFFF"],
        ["nothing", ""],
      ])("is answered as it was written: %s", async (_what, text) => {
        expect((await opened.call("writeDraft", text)).ok).toBe(true);
        expect(await opened.call("readDraft")).toEqual({ ok: true, value: text });
      });

      test("is replaced by the next", async () => {
        await opened.call("writeDraft", "first");
        await opened.call("writeDraft", "second");
        expect(await opened.call("readDraft")).toEqual({ ok: true, value: "second" });
      });
    });

    describe("events", () => {
      test("a cell that is typed in a table is reported, until one stops listening", async () => {
        await added();
        const heard = await opened.listen("tables changed");
        const before = await heard.count();
        await opened.user.type("Inputs", "B5", 41);
        const after = await heard.count();
        expect(after).toBeGreaterThan(before);
        await heard.stop();
        await opened.user.type("Inputs", "B5", 42);
        expect(await heard.count()).toBe(after);
      });

      test("a table of later sheets is reported too", async () => {
        const heard = await opened.listen("tables changed");
        await added();
        const before = await heard.count();
        await opened.user.type("Inputs", "B5", 41);
        expect(await heard.count()).toBeGreaterThan(before);
      });

      test("another selection is reported, until one stops listening", async () => {
        const sheet = await firstSheet();
        const heard = await opened.listen("selection changed");
        const before = await heard.count();
        await opened.user.select(sheet, "B7");
        const after = await heard.count();
        expect(after).toBeGreaterThan(before);
        await heard.stop();
        await opened.user.select(sheet, "B8");
        expect(await heard.count()).toBe(after);
      });
    });

    test("while a cell is being edited nothing is changed, and the reader is told what to press", async () => {
      const { key, sheets } = await insertedTable();
      const sheetKey = sheets[1]?.key ?? "";
      const [names, rows] = [await opened.reader.sheetNames(), await rowsOf(key)];
      await opened.user.select("Inputs", "E9");
      await opened.user.startEditing();
      const outcomes = [
        await opened.call("insertFormula", "=1+1"),
        await opened.call("addSheets", contractPlans),
        await opened.call("writeTables", [{ key, rows: [["Offer"], ["Changed"]] }]),
        await opened.call("redraw", [{ sheetKey, charts: [], highlights: [] }]),
        await opened.call("copyValues", [sheetKey]),
      ];
      await opened.user.stopEditing();
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ ok: false, problem: { code: "cell-being-edited" } });
        expect(!outcome.ok && outcome.problem.remedy).toMatch(/Enter .* Esc/);
      }
      expect(await opened.reader.sheetNames()).toEqual(names);
      expect(await rowsOf(key)).toEqual(rows);
      expect(await opened.reader.content("Inputs", "E9")).toBe("");
      expect((await opened.reader.drawings("Results")).charts).toEqual(["Costs by users"]);
    });
  });
}
