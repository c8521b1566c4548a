import { MEASURES, SCENARIO_TERMS, type ScenarioTermName } from "../../pricing";
import { PERCENT_FORMAT } from "../comparison/columnRules";
import { columnName } from "../comparison/columnName";
import { measureNote } from "../comparison/comparisonSheet";
import { input, label, plainContent, text, title } from "../rowsOf";
import type { CellPlan, NamePlan, NotePlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import type { StudyContext } from "./StudyContext";

/** The row of the first input. */
const FIRST_INPUT = 2;
/** The column of what is typed. */
const INPUT = 1;

/** What may be typed in a sheet, row by row: what it is called, what stands there, and what it takes. */
export interface StudyInput {
  readonly label: string;
  readonly content: CellPlan["content"];
  readonly takes: "quote" | "scenario" | "field" | "measure" | "share" | "whole number" | "number";
  readonly note?: string;
  /** Of whole numbers. */
  readonly most?: number;
}

/** The inputs on top of a sheet, and where each of them stands. */
export interface StudyInputs {
  readonly plan: Required<Pick<SheetPlan, "cells" | "validations" | "names" | "notes" | "formats">>;
  /** The address of an input by its label. */
  readonly at: (label: string) => string;
  /** The row below the last of them, counted from 0. */
  readonly nextRow: number;
}

/** The address of a cell that stays where it is when a formula moves. */
export const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/**
 * Title, a sentence, and the inputs. Lists of quotes and scenarios follow the tables by names of the sheet's own.
 *
 * @param prefix of the sheet's defined names
 * @param fields the column in which the names of fields stand, where a field is among the inputs
 */
export function studyInputs(
  { tables }: StudyContext,
  prefix: string,
  words: { readonly title: string; readonly sentence: string },
  inputs: readonly StudyInput[],
  fields?: number,
): StudyInputs {
  const place = (index: number) => ({ row: FIRST_INPUT + index, column: INPUT });
  const cells: CellPlan[] = [
    { row: 0, column: 0, ...title(words.title) },
    { row: 1, column: 0, ...text(words.sentence) },
    ...inputs.flatMap((each, index): CellPlan[] => [
      { ...place(index), column: 0, ...label(each.label) },
      ...(each.content === "" ? [] : [{ ...place(index), ...typed(each) }]),
    ]),
  ];
  const validations = inputs.map((each, index): ValidationPlan => ({
    ...place(index),
    rows: 1,
    columns: 1,
    ...allowed(each, prefix),
  }));
  const names: NamePlan[] = [
    { name: `${prefix}_quotes`, refersTo: `=${tables.quotes}[Quote]` },
    { name: `${prefix}_scenarios`, refersTo: `=${tables.scenarios}[Scenario]` },
    ...(fields === undefined
      ? []
      : [{ name: `${prefix}_fields`, refersTo: fieldCells(words.title, fields) }]),
  ];
  const notes = inputs.flatMap(({ note, takes }, index): NotePlan[] => {
    const words = takes === "measure" ? measureNote() : note;
    return words === undefined ? [] : [{ ...place(index), text: words }];
  });
  return {
    plan: {
      cells,
      validations,
      names: names.filter(({ name }) => validations.some((each) => sourceOf(each) === `=${name}`)),
      notes,
      // A name that looks like a date stays as it is typed.
      formats: inputs.map((each, index) => ({
        ...place(index),
        ...{ rows: 1, columns: 1, style: "input" },
        ...(isName(each) && typeof each.content === "string" ? { numberFormat: "@" } : {}),
      })),
    },
    at: (wanted) => fixed(FIRST_INPUT + inputs.findIndex(({ label: each }) => each === wanted), INPUT),
    nextRow: FIRST_INPUT + inputs.length,
  };
}

const isName = ({ takes }: StudyInput) => takes === "quote" || takes === "scenario" || takes === "field";

function typed(each: StudyInput): Omit<CellPlan, "row" | "column"> {
  const content = plainContent(each.content);
  if (each.takes === "share") return input(content, PERCENT_FORMAT);
  if (each.takes === "whole number") return input(content);
  return { content, style: "input" };
}

const sourceOf = ({ allows }: ValidationPlan): string | undefined =>
  allows.kind === "list in cells" ? allows.source : undefined;

function allowed(each: StudyInput, prefix: string): Pick<ValidationPlan, "allows" | "otherwise" | "asks"> {
  const { label: words, takes, most = Number.MAX_SAFE_INTEGER } = each;
  switch (takes) {
    case "quote":
      return {
        allows: { kind: "list in cells", source: `=${prefix}_quotes` },
        otherwise: `${words}: choose one of the table of quotes.`,
      };
    case "scenario":
      return {
        allows: { kind: "list in cells", source: `=${prefix}_scenarios` },
        otherwise: `${words}: choose one of the table of scenarios.`,
      };
    case "field":
      // “Acme: User rate” is none of the list, and right all the same.
      return {
        allows: { kind: "list in cells", source: `=${prefix}_fields` },
        otherwise: `${words}: a heading of Scenarios or Quotes over numbers, or “Acme: User rate” for one quote.`,
        asks: true,
      };
    case "measure":
      return {
        allows: { kind: "list", choices: MEASURES },
        otherwise: `${words}: choose one of ${MEASURES.join(", ")}.`,
      };
    case "share":
      return {
        allows: { kind: "number", least: 0, most: 0.9999 },
        otherwise: `${words}: a percentage from 0% to below 100%, for example 8%.`,
      };
    case "whole number":
      return {
        allows: { kind: "whole number", least: 0, most },
        otherwise: `${words}: a whole number.`,
      };
    case "number":
      return {
        allows: { kind: "number", least: -1e12, most: 1e12 },
        otherwise: `${words}: a number, or blank.`,
      };
  }
}

/** As many names of fields as a list is made for. */
export const MOST_FIELDS = 200;
/** The row in which they begin: below the sentence, which runs on over the columns beside it. */
const FIELD_ROW = 3;

/** The cells that hold names of fields now, as a name of the workbook refers to them. */
function fieldCells(sheet: string, column: number): string {
  const first = `'${sheet}'!${fixed(FIELD_ROW, column)}`;
  const all = `${first}:${fixed(FIELD_ROW + MOST_FIELDS - 1, column)}`;
  return `=${first}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}

/** Numbers of a scenario that may be set though its table has none of them: how it goes on. */
const ALWAYS = (
  ["months", "userGrowth", "deviceGrowth", "usersAdded", "devicesAdded", "indexGrowth"] as const
).map((term: ScenarioTermName) => SCENARIO_TERMS[term].title);

/** The headings over numbers in the table of scenarios, then those in the table of quotes: what may be varied. */
export function fieldNameCells({ tables }: StudyContext, column: number): CellPlan[] {
  const always = `{${ALWAYS.map((title) => `"${title}"`).join(",")}}`;
  const scenarios = headingsOverNumbers(
    tables.scenarios,
    `+ISNUMBER(MATCH(${tables.scenarios}[#Headers],${always},0))`,
  );
  const quotes = headingsOverNumbers(tables.quotes);
  const both = `SEQUENCE(ROWS(${scenarios})+ROWS(${quotes}))`;
  return [
    { row: FIELD_ROW - 1, column, ...label("Numbers") },
    {
      row: FIELD_ROW,
      column,
      content: `=IFERROR(INDEX(${scenarios},${both},1),INDEX(${quotes},${both}-ROWS(${scenarios}),1))`,
    },
  ];
}

/** @param more what is added to how many numbers stand under each heading */
function headingsOverNumbers(table: string, more = ""): string {
  const numbers = `MMULT(SEQUENCE(1,ROWS(${table}[#Data]),1,0),--ISNUMBER(${table}[#Data]))`;
  return `FILTER(TRANSPOSE(${table}[#Headers]),TRANSPOSE(${numbers}${more})>0)`;
}

/** Scenario, measure and discount rate: what every sheet but the simulation is asked with. */
export function commonInputs({ scenario, measure, discountRate }: StudyContext): {
  readonly scenario: StudyInput;
  readonly measure: readonly StudyInput[];
} {
  return {
    scenario: { label: "Scenario", content: scenario, takes: "scenario" },
    measure: [
      { label: "Measure", content: measure, takes: "measure" },
      {
        label: "Discount rate",
        content: discountRate === "" ? 0 : discountRate,
        takes: "share",
        note: "Per year. Only npv uses it.",
      },
    ],
  };
}
