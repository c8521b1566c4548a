import type { Page } from "playwright-core";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

/** Functions that tell what they were given, in place of the product's. */
const PROBES = `
  const told = (value) =>
    Array.isArray(value) ? "[" + value.map(told).join(" ") + "]"
    : value instanceof CustomFunctions.Error ? "error " + value.code
    : value === null ? "null" : typeof value + " " + value;
  CustomFunctions.associate("ONE", (value) => told(value));
  CustomFunctions.associate("MANY", (cells, more) => told(cells) + " then " + told(more));
  CustomFunctions.associate("WHERE", (cells, more, invocation) =>
    invocation.address + " from " + invocation.parameterAddresses.map(String).join(" and "));
  CustomFunctions.associate("ANSWER", (kind) => ({
    matrix: [["a", 1], [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "renegotiate")]],
    ragged: [[1, 2], [3]],
    empty: [], nothing: null, nan: NaN, blank: "", date: "1/2", card: { type: "Double", basicValue: 7 },
  })[kind]);
  CustomFunctions.associate("FAIL", (how) => {
    if (how === "badly") throw new TypeError("no such thing");
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "no users");
  });
`;

const parameter = (name: string, more = {}) => ({ name, description: name, type: "any", ...more });
const METADATA = {
  functions: [
    { name: "ONE", parameters: [parameter("value")] },
    {
      name: "MANY",
      parameters: [parameter("cells", { dimensionality: "matrix" }), parameter("more", { optional: true })],
    },
    {
      name: "WHERE",
      parameters: [parameter("cells", { dimensionality: "matrix" }), parameter("more", { optional: true })],
    },
    { name: "ANSWER", parameters: [parameter("kind")] },
    { name: "FAIL", parameters: [parameter("how")] },
  ].map((each) => ({ ...each, id: each.name, description: `The probe ${each.name}.` })),
};

async function withProbes(page: Page): Promise<void> {
  await page.route("**/functions.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: PROBES }),
  );
  await page.route("**/functions.json", (route) => route.fulfill({ json: METADATA }));
}

const session = workbenchSession(withProbes);

/** A1:B2 hold 1, a text, a blank and TRUE; A3 an error. */
async function probed(): Promise<Workbench> {
  const workbench = await session.shared();
  await workbench.write("A1", [[1, "1/2"]]);
  await workbench.write("B2", [[true]]);
  await workbench.write("A3", [["=1/0"]]);
  await workbench.shows("A3", "#DIV/0!");
  return workbench;
}

test("Arguments arrive as in Excel", async () => {
  const workbench = await probed();
  const cases: [formula: string, told: string][] = [
    ["=ONE(1.5)", "number 1.5"],
    ['=ONE("1/2")', "string 1/2"],
    ["=ONE(TRUE)", "boolean true"],
    ["=ONE(B1)", "string 1/2"],
    ["=ONE(A2)", "null"],
    ["=ONE(A3)", "error #DIV/0!"],
    ["=MANY(A1:B2)", "[[number 1 string 1/2] [null boolean true]] then null"],
    ["=MANY(5)", "[[number 5]] then null"],
    ["=MANY(A3:A4,A1)", "[[error #DIV/0!] [null]] then number 1"],
    ["=MANY({1,2;3,4},)", "[[number 1 number 2] [number 3 number 4]] then null"],
    ["=MANY(A1:A2*2)", "[[number 2] [number 0]] then null"],
    ["=WHERE(A1:B2,A1)", "Sheet1!D13 from Sheet1!A1:B2 and Sheet1!A1"],
    ["=WHERE(5)", "Sheet1!D14 from undefined"],
  ];
  await workbench.write(
    "D2",
    cases.map(([formula]) => [formula]),
  );
  for (const [index, [formula, told]] of cases.entries()) {
    await workbench.shows(`D${index + 2}`, told);
    expect((await workbench.cell(`D${index + 2}`)).formula).toBe(formula);
  }
});

test("A range where a single value is due is answered cell by cell", async () => {
  const workbench = await probed();
  await workbench.write("D1", [["=ONE(A1:B2)"]]);
  await workbench.shows("D1", "number 1");
  await workbench.shows("E1", "string 1/2");
  await workbench.shows("D2", "null");
  await workbench.shows("E2", "boolean true");
});

test("Answers become cells as in Excel, and a spill's error cell keeps its message", async () => {
  const workbench = await probed();
  await workbench.write("D1", [
    ['=ANSWER("matrix")', "", "", '=ANSWER("ragged")'],
    ["", "", "", ""],
    [
      '=ANSWER("nothing")',
      '=ANSWER("nan")',
      '=ANSWER("blank")',
      '=ANSWER("date")',
      '=ANSWER("card")',
      '=ANSWER("empty")',
    ],
  ]);
  await workbench.shows("D1", "a");
  await workbench.shows("E1", "1");
  await workbench.shows("D2", "TRUE");
  await workbench.shows("E2", "#N/A");
  await workbench.shows("G2", "3");
  await workbench.shows("H2", "#N/A");
  await workbench.shows("D3", "0");
  await workbench.shows("E3", "#VALUE!");
  await workbench.shows("F3", "");
  await workbench.shows("G3", "1/2");
  await workbench.shows("H3", "7");
  await workbench.shows("I3", "#CALC!");
  await workbench.select("E2");
  await workbench.says(/^E2ANSWER #N\/A: renegotiate/);
  expect((await workbench.cell("E2")).value).toBe("#N/A");
});

test("What a function throws, or a wrong number of arguments, fails its own cell and no other", async () => {
  const workbench = await probed();
  await workbench.write("D1", [['=FAIL("")'], ['=FAIL("badly")'], ["=ONE()"], ["=ONE(1,2)"], ["=ONE(3)"]]);
  await workbench.shows("D1", "#DIV/0!");
  await workbench.shows("D2", "#VALUE!");
  await workbench.shows("D3", "#VALUE!");
  await workbench.shows("D4", "#VALUE!");
  await workbench.shows("D5", "number 3");
  const messages = await Promise.all(["D1", "D2", "D3", "D4"].map((address) => workbench.cell(address)));
  expect(messages.map(({ error }) => error?.message)).toEqual([
    "no users",
    "The function failed: no such thing",
    "ONE needs the argument value.",
    "ONE takes at most one argument, not 2.",
  ]);
});
