import { DEFAULT_HORIZON } from "../../pricing";
import { ACTION_LABELS } from "../actionLabels";
import { CURRENCIES } from "../currencies";
import { CHECKLIST_ITEMS, type Draft, type DraftQuote } from "../draft/Draft";
import { checklistQuestions } from "../draft/fields/checklistQuestions";
import { plainContent } from "../rowsOf";
import type { CellPlan, FormatPlan, SheetPlan } from "../SheetPlan";

type Line = readonly [string, string];

/** What was assumed, how the sheets hang together, and what to know before passing them on. */
export function readMeSheet(draft: Draft): SheetPlan {
  const sections: readonly { readonly heading: string; readonly lines: readonly Line[] }[] = [
    { heading: "What was assumed", lines: assumptions(draft) },
    { heading: "What the contracts left open when the sheets were added", lines: gaps(draft.quotes) },
    { heading: "The sheets", lines: SHEETS },
    { heading: "Working with them", lines: WORKING },
  ];
  const cells: CellPlan[] = [
    { row: 0, column: 0, content: "Comparison of quotes for managed services", style: "title" },
    {
      row: 1,
      column: 0,
      content: "Change the tables of quotes and scenarios: everything else follows.",
      style: "text",
    },
  ];
  const formats: FormatPlan[] = [];
  let row = 3;
  for (const { heading, lines } of sections) {
    cells.push({ row, column: 0, content: heading, style: "heading" });
    formats.push({ row, column: 1, rows: 1, columns: 1, style: "heading" });
    row += 1;
    for (const [label, sentence] of lines) {
      cells.push({ row, column: 0, content: plainContent(label), style: "label" });
      cells.push({ row, column: 1, content: sentence, style: "wrapped" });
      row += 1;
    }
    row += 1;
  }
  return {
    name: "Read me",
    cells,
    formats,
    columnWidths: [32, 80],
    frozenRows: 0,
    tables: [],
    print: { isLandscape: true, columns: 2 },
  };
}

function assumptions(draft: Draft): Line[] {
  const currency = CURRENCIES.find(({ code }) => code === draft.currency)?.label ?? draft.currency;
  const horizons = [...new Set(draft.scenarios.map(({ values }) => monthsOf(values["Months"])))].sort(
    (one, other) => Number(one) - Number(other),
  );
  return [
    ["Currency", `All amounts are in one currency: ${currency || "not specified"}. Nothing is converted.`],
    [
      "Horizon",
      `${listed(horizons)} months when the sheets were added. All quotes of a scenario are compared over the same months.`,
    ],
    [
      "Terms",
      "A contract that ends earlier is assumed to renew on the same terms; what remains of a longer one is noted.",
    ],
    [
      "Blank cells",
      "A blank is 0: a rate that is not charged, a count of none. Hover over a heading for what a blank means.",
    ],
    [
      "Billing",
      "Blank basis: snapshot, the last count is billed. Blank audit interval: every month is counted.",
    ],
    ["Support", "A quote without an hourly rate is taken to include support, however many hours there are."],
    ["Published prices", "They were shown as hints only. No amount here comes from a published price."],
    ["Rounding", "Every line is rounded to the cent once; totals are sums of their lines."],
  ];
}

/** "24, 36 and 60" */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function monthsOf(value: unknown): string {
  return typeof value === "number" && value !== 0
    ? String(value)
    : typeof value === "string" && value !== ""
      ? value
      : String(DEFAULT_HORIZON);
}

/** Which questions about each contract were answered with no, and which were not answered. */
function gaps(quotes: readonly DraftQuote[]): Line[] {
  if (quotes.length === 0) return [["Quotes", "There are none yet."]];
  return quotes.map(({ values, checklist }, index): Line => {
    const name = String(values["Quote"] ?? "");
    const missing = CHECKLIST_ITEMS.filter((item) => checklist[item] === false);
    const open = CHECKLIST_ITEMS.filter((item) => checklist[item] === undefined);
    const sentences = [
      ...(missing.length > 0 ? [`Not in the contract: ${missing.join(", ")}.`] : []),
      ...(open.length === checklistQuestions.length
        ? ["The contract checklist was not answered."]
        : open.length > 0
          ? [`Not answered: ${open.join(", ")}.`]
          : []),
    ];
    return [
      name === "" ? `Quote ${index + 1}` : name,
      sentences.length > 0 ? sentences.join(" ") : "The contract answers every question of the checklist.",
    ];
  });
}

const SHEETS: readonly Line[] = [
  [
    "Quotes",
    "One row per quote. Type a new one below the last row. Columns that no quote uses are collapsed.",
  ],
  ["Scenarios", "One row per scenario: counts, how they change, and the horizon in months."],
  [
    "Charges",
    "One row per priced line beyond the rates in Quotes: licenses, yearly fees, projects, credits. May stay empty.",
  ],
  [
    "Comparison",
    "The cheapest quote of every scenario, the next and the gap, then what each quote costs, by the measure chosen there. “What to know” says what a figure leaves out.",
  ],
  ["Schedule", "Choose a quote and a scenario: the contract month by month."],
  ["Invoice", "The lines of one month for the same choice."],
  [
    "Scenario rows",
    "Quick what-ifs, one per row, under every quote. The rows follow the tables until you type over a number.",
  ],
  [
    "Names of the sheets",
    "Where a name was taken in this workbook, the sheet or table has a number after it.",
  ],
];

const WORKING: readonly Line[] = [
  [
    "Without the pane",
    "The sheets are formulas: they follow every change while the add-in is installed, whether its pane is open or not.",
  ],
  [
    "Without the add-in",
    `A workbook keeps its last values until Excel recalculates it. For people without the add-in, choose ${ACTION_LABELS.copyValues} in the pane.`,
  ],
  [
    "Room to grow",
    `The chart of the comparison shows as many scenarios and quotes as it says there. When more have come, choose ${ACTION_LABELS.refresh} in the pane.`,
  ],
  [
    "No answer",
    "#N/A is not an error: the contract must be renegotiated there, or cannot be compared. “What to know” gives the reason.",
  ],
];
