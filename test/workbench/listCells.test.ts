import type { SheetPlan } from "../../src/scenarios";
import { workbenchSession } from "./session";

const session = workbenchSession();

const MODELS = ["Per-user", "Per-device", "Flat-rate", "Hybrid"];
const PLAN: SheetPlan = {
  name: "Models",
  columnWidths: [18],
  frozenRows: 0,
  tables: [],
  cells: [{ row: 0, column: 0, content: "Model", style: "title" }],
  validations: [
    {
      row: 1,
      column: 0,
      rows: 40,
      columns: 1,
      allows: { kind: "list", choices: MODELS },
      otherwise: "Choose a model.",
    },
  ],
};

test("What is typed into a cell with a list arrives whole, letter by letter", async () => {
  const workbench = await session.shared();
  await workbench.addSheets([PLAN]);
  await workbench.select("A2");
  const typed = [...MODELS, ...MODELS, ...MODELS];
  for (const model of typed) {
    await workbench.page.keyboard.type(model, { delay: 40 });
    await workbench.page.keyboard.press("Enter");
  }
  for (const [index, model] of typed.entries()) await workbench.shows(`A${index + 2}`, model);
});
