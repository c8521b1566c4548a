import { ANSWER_CHARGES, answerChargesSheet } from "./answerChargesSheet";
import { formatOf, headerWidth, validationOf } from "../comparison/columnRules";
import { scenarioField } from "../comparison/scenarioField";
import type { Draft } from "../draft/Draft";
import { scenarioTable } from "../draft/draftTables";
import { checklistQuestions } from "../draft/fields/checklistQuestions";
import type { Field } from "../draft/fields/Field";
import { offerFields, quoteFields } from "../draft/fields/quoteFields";
import { deviceHeaders } from "../draft/fields/scenarioFields";
import { heading, label, plainContent, text, title } from "../rowsOf";
import type { CellPlan, FormatPlan, SheetPlan, ValidationPlan } from "../SheetPlan";

/** What a question stands beside, what the functions read it by, and where the answer goes. */
const COLUMNS = { question: 0, heading: 1, answer: 2 } as const;
const WIDTHS = [74, 26, 34];
/** The heading over the terms is none of them: the row of headings is not a term that is answered. */
const HEADINGS = ["What we ask", "Item", "Your answer"];
const HEADER_ROW = 3;
const ANSWERS = "Your quote";

/** One row of the questionnaire: a section, or a question. */
type Row = { readonly section: string } | { readonly question: string; readonly field: Field };

/**
 * Sheets for a provider to fill in: what the client has and expects, and every term as a question with room for its
 * answer. The sheet of answers is a table of quotes that stands in columns, so that it is read as it comes back.
 *
 * @param money number format of amounts
 */
export function requestSheets(draft: Draft, money: string): readonly SheetPlan[] {
  return [factSheet(draft, money), answerSheet(draft, money), answerChargesSheet(draft, money)];
}

function answerSheet(draft: Draft, money: string): SheetPlan {
  const cells: CellPlan[] = [
    { row: 0, column: COLUMNS.question, ...title(ANSWERS) },
    {
      ...{ row: 1, column: COLUMNS.question },
      ...text(
        `Fill in the last column, and leave blank anything your quote does not have. Prices of any other kind go into the sheet “${ANSWER_CHARGES}”.`,
      ),
    },
    ...HEADINGS.map((content, column) => ({ row: HEADER_ROW, column, ...heading(content) })),
  ];
  const formats: FormatPlan[] = [];
  const validations: ValidationPlan[] = [];
  questionnaire(draft).forEach((asked, index) => {
    const row = HEADER_ROW + 1 + index;
    if ("section" in asked) {
      cells.push({ row, column: COLUMNS.question, ...label(asked.section) });
      return;
    }
    const { field, question } = asked;
    const answer = { row, column: COLUMNS.answer, rows: 1, columns: 1 };
    const numberFormat = formatOf(field.kind, money);
    cells.push(
      { row, column: COLUMNS.question, content: question, style: "wrapped" },
      { row, column: COLUMNS.heading, ...label(plainContent(field.header)) },
    );
    formats.push({ ...answer, style: "input", ...(numberFormat === undefined ? {} : { numberFormat }) });
    const validation = validationOf(field, answer);
    // A provider may answer in words what a list or bands say better: asked, not refused.
    if (validation !== undefined) validations.push({ ...validation, asks: true });
  });
  return {
    name: ANSWERS,
    cells,
    formats,
    columnWidths: WIDTHS,
    frozenRows: HEADER_ROW + 1,
    tables: [],
    validations,
    print: { isLandscape: false, columns: HEADINGS.length, titleRow: HEADER_ROW },
    isShownFirst: false,
  };
}

/** Every question in its section. */
function questionnaire(draft: Draft): Row[] {
  const classes = deviceHeaders(draft);
  const asked = (field: Field): Row => ({ field, question: questionOf(field) });
  const offer = offerFields.map(asked);
  const terms = quoteFields("", classes).flatMap(({ title: section, fields }): Row[] => [
    { section },
    ...fields.map(asked),
  ]);
  const checklist = checklistQuestions.map(({ heading: header, question }): Row => ({
    question,
    field: { ...YES_OR_NO, header, label: header },
  }));
  return [
    { section: "Your quote" },
    ...offer,
    ...terms,
    { section: "What your contract says" },
    ...checklist,
  ];
}

const YES_OR_NO = {
  ...{ kind: "choice", unit: "", explanation: "", whenBlank: "" },
  choices: ["yes", "no"].map((value) => ({ value, label: value, explanation: "" })),
} as const satisfies Partial<Field>;

function questionOf({ explanation, unit, words }: Field): string {
  return [
    explanation,
    ...(unit === "" ? [] : [`Unit: ${unit}.`]),
    ...(words === undefined ? [] : [`A number, or ${words.map((word) => `“${word}”`).join(" or ")}.`]),
  ].join(" ");
}

/** What the client has today, and how that may change, as facts. */
function factSheet(draft: Draft, money: string): SheetPlan {
  const [headers = [], ...scenarios] = scenarioTable(draft);
  const used = headers.flatMap((header, column) =>
    scenarios.some((row) => row[column] !== "" && row[column] !== undefined) ? [{ header, column }] : [],
  );
  const lines = [
    `We compare quotes for managed IT services. Please fill in the sheets “${ANSWERS}” and “${ANSWER_CHARGES}”, and send the workbook back.`,
    "Price the counts below; each row is one way our counts may develop.",
    "Prices by number of units are written as bands, for example “up to 25: 140; above: 120”.",
    ...(draft.currency === "" ? [] : [`All amounts are in ${draft.currency}, without taxes.`]),
  ];
  const first = HEADER_ROW + lines.length;
  return {
    name: "Request for quote",
    cells: [
      { row: 0, column: 0, ...title("Request for quote") },
      ...lines.map((line, index) => ({ row: 1 + index, column: 0, ...text(line) })),
      ...used.map(({ header }, column) => ({ row: first, column, ...heading(String(header)) })),
      ...scenarios.flatMap((row, index) =>
        used.flatMap(({ header, column: from }, column): CellPlan[] => {
          const value = row[from];
          if (value === "" || (typeof value !== "number" && typeof value !== "string")) return [];
          const kind = scenarioField(draft, String(header))?.kind;
          const numberFormat = kind === undefined ? undefined : formatOf(kind, money);
          const format = numberFormat === undefined ? {} : { numberFormat };
          return [{ row: first + 1 + index, column, content: plainContent(value), ...format }];
        }),
      ),
    ],
    columnWidths: used.map(({ header }, index) => (index === 0 ? 30 : headerWidth(String(header)))),
    frozenRows: 0,
    tables: [],
    print: { isLandscape: true },
    isShownFirst: true,
  };
}
