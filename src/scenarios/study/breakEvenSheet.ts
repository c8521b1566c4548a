import { callOver } from "../ComparedTables";
import { result, verdict } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import type { StudyContext } from "./StudyContext";
import type { StudySheet } from "./StudySheet";
import { NUMBER_NOTE } from "./sensitivitySheet";
import { commonInputs, fieldNameCells, fixed, studyInputs } from "./studyInputs";
import { spillHeading, WIDTHS } from "./studyLooks";
import { label } from "../rowsOf";

const FIELDS = 3;
const STEPS = 20;
const CHART_COLUMN = 5;

/** The value at which two quotes cost the same, and what both cost around it. */
export function breakEvenSheet(
  context: StudyContext,
  { quote, other, field }: Extract<StudySheet, { kind: "Break-even" }>,
): SheetPlan {
  const { scenario, measure } = commonInputs(context);
  const inputs = studyInputs(
    context,
    "Break_even",
    { title: "Break-even", sentence: "The value of one number at which two quotes change places." },
    [
      scenario,
      { label: "First quote", content: quote, takes: "quote" },
      { label: "Second quote", content: other, takes: "quote" },
      { label: "Number", content: field, takes: "field", note: FIRST_QUOTE_NOTE },
      ...measure,
      { label: "Search from", content: "", takes: "number", note: "Blank: as low as the number goes." },
      { label: "Search to", content: "", takes: "number", note: "Blank: ten times what it is today." },
    ],
    FIELDS,
  );
  const { at } = inputs;
  const answerRow = inputs.nextRow + 1;
  const [answer, from, to] = [answerRow, answerRow + 2, answerRow + 3].map((row) => fixed(row, 1)) as [
    string,
    string,
    string,
  ];
  const headerRow = answerRow + 5;
  const firstRow = headerRow + 1;
  const points = { row: firstRow, rows: STEPS + 1, columns: 1 };
  const values = `${fixed(firstRow, 0)}:${fixed(firstRow + STEPS, 0)}`;
  const call = (number: string) =>
    callOver(
      context.tables,
      "SENSITIVITY",
      at("Scenario"),
      number,
      values,
      at("Measure"),
      at("Discount rate"),
    );
  // A term without a quote's name is that of the first quote, as in BREAKEVEN; a number of the scenario is both quotes'.
  const ofFirst = call(`${at("First quote")}&": "&${at("Number")}`);
  const costs = `IF(ISERROR(INDEX(${ofFirst},1,1)),${call(at("Number"))},${ofFirst})`;
  const costsOf = (label: string) =>
    `=INDEX(${costs},SEQUENCE(${STEPS + 1},1,2),1+XMATCH(TRIM(${at(label)}),TRIM(${context.tables.quotes}[Quote])))`;
  // Half of the break-even, in whole numbers where it is one: a count, or months.
  const way = `IF(AND(${answer}<>0,${answer}=INT(${answer})),ROUNDUP(ABS(${answer})/2,0),MAX(ABS(${answer})/2,0.05))`;
  const whole = `AND(${from}=INT(${from}),${to}=INT(${to}))`;
  return {
    name: "Break-even",
    cells: [
      ...inputs.plan.cells,
      { row: answerRow, column: 0, ...label("Break-even") },
      {
        row: answerRow,
        column: 1,
        ...result(
          `=${callOver(
            context.tables,
            "BREAKEVEN",
            ...[at("Scenario"), at("First quote"), at("Second quote"), at("Number")],
            ...[at("Search from"), at("Search to"), at("Measure"), at("Discount rate")],
          )}`,
          "General",
        ),
      },
      {
        row: answerRow + 1,
        column: 0,
        ...verdict(
          `=IF(ISNUMBER(${answer}),"At "&${answer}&" "&${at("Number")}&", the quote that costs less below stops costing less.","They do not change places within what was tried, or one has no answer.")`,
        ),
      },
      { row: answerRow + 2, column: 0, ...label("Curve from") },
      {
        row: answerRow + 2,
        column: 1,
        content: `=IF(ISNUMBER(${answer}),${answer}-${way},IF(${at("Search from")}="",0,${at("Search from")}))`,
      },
      { row: answerRow + 3, column: 0, ...label("Curve to") },
      {
        row: answerRow + 3,
        column: 1,
        content: `=IF(ISNUMBER(${answer}),${answer}+${way},IF(${at("Search to")}="",100,${at("Search to")}))`,
      },
      { row: headerRow, column: 0, content: `=${at("Number")}&""` },
      { row: headerRow, column: 1, content: `=${at("First quote")}&""` },
      { row: headerRow, column: 2, content: `=${at("Second quote")}&""` },
      {
        row: firstRow,
        column: 0,
        content: `=ROUND(${from}+SEQUENCE(${STEPS + 1},1,0)*(${to}-${from})/${STEPS},IF(${whole},0,4))`,
      },
      { row: firstRow, column: 1, content: costsOf("First quote") },
      { row: firstRow, column: 2, content: costsOf("Second quote") },
      ...fieldNameCells(context, FIELDS),
    ],
    formats: [
      ...inputs.plan.formats,
      { row: answerRow + 1, column: 0, rows: 1, columns: 3, style: "result" },
      { row: answerRow + 2, column: 1, rows: 2, columns: 1, style: "input" },
      { ...points, column: 0, style: "text" },
      { ...points, column: 1, columns: 2, numberFormat: context.money },
    ],
    columnWidths: [WIDTHS.label, WIDTHS.input, WIDTHS.input, WIDTHS.fields, 3, ...Array<number>(8).fill(11)],
    frozenRows: 0,
    collapsedColumns: [{ column: FIELDS, columns: 1 }],
    tables: [],
    validations: inputs.plan.validations,
    notes: [
      ...inputs.plan.notes,
      {
        row: answerRow + 2,
        column: 1,
        text: "From half of the break-even to one and a half times; type over it to see more.",
      },
    ],
    highlights: [spillHeading({ row: headerRow, column: 0, rows: 1, columns: 3 })],
    charts: [
      {
        name: "Break-even",
        title: "What both quotes cost",
        // Right of what is computed, which only grows downwards.
        place: { row: 2, column: CHART_COLUMN, rows: 20, columns: 8 },
        x: { ...points, column: 0 },
        series: [1, 2].map((column) => ({
          name: { row: headerRow, column },
          values: { ...points, column },
        })),
        xTitle: "Value",
        yTitle: "Cost by the chosen measure",
        numberFormat: context.money,
        hasMarkers: false,
        isByNumber: true,
      },
    ],
    names: inputs.plan.names,
    print: { isLandscape: true },
    isShownFirst: true,
  };
}

const FIRST_QUOTE_NOTE = `${NUMBER_NOTE} A term without a quote’s name is the first quote’s.`;
