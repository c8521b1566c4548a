import type { HostSheet } from "../support/officeHost/HostSheet";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";

/** What the fake Excel answers to a batch: the code of its error, or "done". */
async function answerTo(
  batch: (context: Excel.RequestContext) => void,
  apiLevel = 9,
  workbook = new HostWorkbook(),
) {
  openExcel(workbook, { apiLevel });
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const A1 = (context: Excel.RequestContext) => sheetOf(context).getRangeByIndexes(0, 0, 1, 1);

describe("the fake Excel refuses what Excel refuses", () => {
  test.each(["", "a/b", "'a", "History", "x".repeat(32), "a[b]", "SHEET1"])(
    "the sheet name %j",
    async (name) => {
      expect(await answerTo(({ workbook }) => workbook.worksheets.add(name))).toMatch(
        /^(InvalidArgument|ItemAlreadyExists)$/,
      );
    },
  );

  test.each(["1st", "a b", "A1", "R1C1", "r", "x".repeat(256)])(
    "the table name and defined name %j",
    async (name) => {
      const table = (context: Excel.RequestContext) => {
        sheetOf(context).tables.add(sheetOf(context).getRangeByIndexes(0, 0, 2, 1), true).name = name;
      };
      expect(await answerTo(table)).toBe("InvalidArgument");
      expect(await answerTo((context) => context.workbook.names.add(name, A1(context)))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("a defined name and a table of one name", async () => {
    const batch = (context: Excel.RequestContext) => {
      context.workbook.names.add("Quotes", A1(context));
      sheetOf(context).tables.add(sheetOf(context).getRangeByIndexes(0, 0, 2, 1), true).name = "QUOTES";
    };
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test("tables that overlap", async () => {
    const batch = (context: Excel.RequestContext) => {
      sheetOf(context).tables.add(sheetOf(context).getRangeByIndexes(0, 0, 3, 2), true);
      sheetOf(context).tables.add(sheetOf(context).getRangeByIndexes(2, 1, 3, 2), true);
    };
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test.each([[[["a", "b"]]], [[["a"], ["b"]]]])(
    "values of another shape than the range's: %j",
    async (values) => {
      const batch = (context: Excel.RequestContext) => {
        A1(context).formulas = values;
      };
      expect(await answerTo(batch)).toBe("InvalidArgument");
    },
  );

  test.each(["=SUM(Quotes[Cost])", "=Nowhere!A1", "='No where'!A1"])("the formula %s", async (formula) => {
    const batch = (context: Excel.RequestContext) => {
      A1(context).formulas = [[formula]];
    };
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test.each(["=Quotes[Cost]>1", "A1>1"])("the conditional format %s", async (formula) => {
    const batch = (context: Excel.RequestContext) => {
      A1(context).conditionalFormats.add("Custom").custom.rule.formula = formula;
    };
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test.each([
    ["a list of 256 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a structured reference", { list: { inCellDropDown: true, source: "=Quotes[Quote]" } }],
    ["two rules at once", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } }],
  ])("as a rule of data validation %s", async (_what, rule) => {
    const batch = (context: Excel.RequestContext) => {
      A1(context).dataValidation.rule = rule;
    };
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test.each([
    ["an input message", 255, (message: string) => ({ prompt: { showPrompt: true, title: "", message } })],
    [
      "an alert",
      224,
      (message: string) => ({ errorAlert: { showAlert: true, style: "Stop" as const, title: "", message } }),
    ],
  ])("%s of more than %s characters", async (_what, longest, part) => {
    const batch = (length: number) => (context: Excel.RequestContext) => {
      Object.assign(A1(context).dataValidation, part("x".repeat(length)));
    };
    expect(await answerTo(batch(longest))).toBe("done");
    expect(await answerTo(batch(longest + 1))).toBe("InvalidArgument");
  });

  test("XML that is not well-formed", async () => {
    const batch = ({ workbook }: Excel.RequestContext) => workbook.customXmlParts.add("<a>&</a>");
    expect(await answerTo(batch)).toBe("InvalidArgument");
  });

  test("members above its API level", async () => {
    const batch = (context: Excel.RequestContext) => {
      sheetOf(context).pageLayout.orientation = "Landscape";
    };
    expect(await answerTo(batch, 8)).toBe("ApiNotFound");
    expect(await answerTo(batch, 9)).toBe("done");
  });

  test.each<[string, (workbook: HostWorkbook, sheet: HostSheet) => void]>([
    ["InvalidOperationInCellEditMode", (workbook) => (workbook.isEditing = true)],
    ["AccessDenied", (_workbook, sheet) => (sheet.Protection.Protected = true)],
  ])("a change with %s", async (code, prepare) => {
    const workbook = new HostWorkbook();
    prepare(workbook, workbook.activeSheet);
    const batch = (context: Excel.RequestContext) => {
      A1(context).formulas = [[1]];
    };
    expect(await answerTo(batch, 9, workbook)).toBe(code);
  });

  test("a new sheet in a workbook whose structure is protected", async () => {
    const workbook = new HostWorkbook();
    workbook.Protection.Protected = true;
    const batch = (context: Excel.RequestContext) => context.workbook.worksheets.add("New");
    expect(await answerTo(batch, 9, workbook)).toBe("AccessDenied");
  });

  test("cells that would shift part of a table", async () => {
    const batch = (context: Excel.RequestContext) => {
      sheetOf(context).tables.add(sheetOf(context).getRangeByIndexes(3, 0, 3, 2), true);
      A1(context).insert("Down");
    };
    expect(await answerTo(batch)).toBe("InvalidOperation");
  });

  test("a request of more than 5 MB", async () => {
    const batch = (context: Excel.RequestContext) => {
      const range = sheetOf(context).getRangeByIndexes(0, 0, 200, 1);
      range.formulas = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    };
    expect(await answerTo(batch)).toBe("RequestPayloadSizeLimitExceeded");
  });
});

test.each([
  ["1/2", "number"],
  ["12%", "number"],
  ["0012", "number"],
  ["true", "boolean"],
  ["Mar 5", "number"],
  ["'1/2", "string"],
  ["Quote 1", "string"],
])("The fake Excel reads %s as Excel would: a %s", (typed, kind) => {
  const sheet = new HostWorkbook().activeSheet;
  sheet.GetRange("A1").Formulas = typed;
  expect(typeof sheet.contents["A1"]).toBe(kind);
});
