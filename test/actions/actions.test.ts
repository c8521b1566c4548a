import { insertExample, openSample } from "../../src/actions";
import { samples, type Sample } from "../../src/scenarios";
import type { WorkbookPort, WorkbookProblem } from "../../src/workbook";

const PROBLEM: WorkbookProblem = {
  code: "cell-being-edited",
  message: "A cell is being edited.",
  remedy: "Press Enter, then try again.",
};

/** A workbook in which some sheet names are taken, or which refuses everything. */
const workbook = (
  given: { readonly names?: readonly string[]; readonly refuses?: boolean } = {},
): WorkbookPort => ({
  host: "excel",
  insertFormula: () =>
    Promise.resolve(
      given.refuses ? { ok: false, problem: PROBLEM } : { ok: true, value: { address: "Sheet1!A1" } },
    ),
  addSheets: (plans) =>
    Promise.resolve(
      given.refuses
        ? { ok: false, problem: PROBLEM }
        : { ok: true, value: { sheetNames: given.names ?? plans.map((plan) => plan.name) } },
    ),
});
const [manufacturing] = samples as readonly [Sample, ...Sample[]];

test("an inserted example is reported with its formula and its cell", async () => {
  expect(await insertExample(workbook(), "=PERUSER(40,150)")).toEqual({
    done: true,
    message: "=PERUSER(40,150) is now in Sheet1!A1.",
  });
});

test.each([
  [["Manufacturing"], "Manufacturing is open: sheet “Manufacturing” added."],
  [["Manufacturing (2)"], "Manufacturing is open: sheet “Manufacturing (2)” added."],
  [["Read me", "Quotes", "Costs"], "Manufacturing is open: sheets “Read me”, “Quotes”, and “Costs” added."],
])("an opened sample is reported with the names that its sheets got: %s", async (names, message) => {
  expect(await openSample(workbook({ names }), manufacturing)).toEqual({ done: true, message });
});

test("what the workbook refuses is reported with what to do", async () => {
  const refused = { done: false, message: PROBLEM.message, remedy: PROBLEM.remedy };
  expect(await insertExample(workbook({ refuses: true }), "=PERUSER(40,150)")).toEqual(refused);
  expect(await openSample(workbook({ refuses: true }), manufacturing)).toEqual(refused);
});
