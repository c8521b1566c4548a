import { insertExample, openSample } from "../../src/actions";
import { samples, type Sample, type SheetPlan } from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const [manufacturing] = samples as readonly [Sample, ...Sample[]];
const sheet = (name: string): SheetPlan => ({
  name,
  cells: [],
  columnWidths: [],
  frozenRows: 0,
  tables: [],
});
const sampleOf = (...names: string[]): Sample => ({ ...manufacturing, sheets: () => names.map(sheet) });

test("an inserted example is reported with its formula and its cell", async () => {
  const workbook = new MemoryWorkbook();
  expect(await insertExample(workbook, "=PERUSER(40,150)")).toEqual({
    done: true,
    message: "=PERUSER(40,150) is now in Sheet1!A1.",
  });
  expect(workbook.insertedFormulas).toEqual(["=PERUSER(40,150)"]);
});

test.each([
  [["Manufacturing"], "Three quotes for one firm is open: sheet “Manufacturing” added."],
  [
    ["Manufacturing", "manufacturing"],
    "Three quotes for one firm is open: sheets “Manufacturing” and “manufacturing (2)” added.",
  ],
  [
    ["Read me", "Quotes", "Costs"],
    "Three quotes for one firm is open: sheets “Read me”, “Quotes”, and “Costs” added.",
  ],
])("an opened sample is reported with the names that its sheets got: %s", async (names, message) => {
  expect(await openSample(new MemoryWorkbook(), sampleOf(...names))).toEqual({ done: true, message });
});

test("what the workbook refuses is reported with what to do", async () => {
  const workbook = new MemoryWorkbook();
  const refused = { done: false, message: REFUSAL.message, remedy: REFUSAL.remedy };
  workbook.failNext();
  expect(await insertExample(workbook, "=PERUSER(40,150)")).toEqual(refused);
  workbook.failNext();
  expect(await openSample(workbook, manufacturing)).toEqual(refused);
});
