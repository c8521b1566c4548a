import { assumption, heading, input, label, rowsOf, text, title, PERCENT } from "../rowsOf";
import type { SheetPlan, ValidationPlan } from "../SheetPlan";

const choice = (content: string) => ({ content, style: "input" as const });
const chosen = (row: number, ...choices: readonly string[]): ValidationPlan => ({
  ...{ row, column: 1, rows: 1, columns: 1 },
  allows: { kind: "list", choices },
  otherwise: `Choose one of ${choices.join(", ")}, or leave it blank.`,
});

/** Where RECOMMEND spills, headings first, and the models below them. */
const SPILL_ROW = 21;
const MODELS = 5;

/** RECOMMEND for one client, with all that it looks at in cells above. */
export function recommendationSheet(money: string): SheetPlan {
  return {
    name: "Recommendation",
    cells: [
      ...rowsOf([
        [title("Recommendation for the manufacturer")],
        [text("Change the facts about the client: the models are ranked again, with their reasons.")],
        [],
        ["About the client", "Count", "Rate per month"].map((each) => heading(each)),
        [label("Employees"), input(30), assumption(150, money)],
        [label("Workstations"), input(60), assumption(75, money)],
        [label("Servers"), input(4), assumption(185, money)],
        [label("Kiosk terminals, shared"), input(12), assumption(75, money)],
        [label("Sites"), input(1)],
        [label("Flat fee"), undefined, assumption(4800, money)],
        [label("Users added within 12 months"), input(0)],
        [label("Shared workstations"), input(12)],
        [label("Personal devices"), choice("none")],
        [label("Simple billing matters most to"), choice("client")],
        [label("Support"), choice("proactive")],
        [label("Change of users in a year"), input(0.05, PERCENT)],
        [label("Change of devices in a year"), input(0.02, PERCENT)],
        [label("Overage defined"), input(true)],
        [label("Overage capped"), input(false)],
        [label("Overage auditable by the client"), input(true)],
      ]),
      {
        row: SPILL_ROW,
        column: 0,
        content: "=RECOMMEND(B5,B6:B8,B9,C5,C6:C8,C10,B11,B12,B13,B14,B15,B16,B17,B18,B19,B20)",
      },
    ],
    formats: [
      { row: SPILL_ROW, column: 0, rows: 1, columns: 4, style: "heading" },
      { row: SPILL_ROW + 1, column: 1, rows: MODELS, columns: 1, numberFormat: money },
    ],
    columnWidths: [34, 18, 20, 120],
    frozenRows: 1,
    tables: [],
    validations: [
      chosen(12, "none", "excluded", "enrolled"),
      chosen(13, "client", "provider"),
      chosen(14, "proactive", "reactive"),
    ],
    print: { isLandscape: true },
  };
}
