import type { ComparedTables } from "../ComparedTables";
import type { Draft } from "../draft/Draft";
import type { SheetPlan } from "../SheetPlan";
import { breakEvenSheet } from "./breakEvenSheet";
import { flipsSheet } from "./flipsSheet";
import { gridSheet } from "./gridSheet";
import { sensitivitySheet } from "./sensitivitySheet";
import { simulationSheet } from "./simulationSheet";
import { studyContext } from "./StudyContext";
import type { StudyAsked, StudySheet } from "./StudySheet";
import { swingsSheet } from "./swingsSheet";

/**
 * A sheet that asks what would change the answer: formulas over the tables of a comparison, with inputs that follow
 * them. It names its tables, so that it can be added later than they were.
 */
export function studySheetPlan(
  draft: Draft,
  sheet: StudySheet,
  asked: StudyAsked,
  tables: ComparedTables,
): SheetPlan {
  const context = studyContext(draft, asked, tables);
  switch (sheet.kind) {
    case "What-if":
      return sensitivitySheet(context);
    case "Grid":
      return gridSheet(context);
    case "Break-even":
      return breakEvenSheet(context, sheet);
    case "Simulation":
      return simulationSheet(context, sheet);
    case "What flips":
      return flipsSheet(context);
    case "Swings":
      return swingsSheet(context, sheet);
  }
}
