import type { ComparedTables } from "../ComparedTables";
import { fieldNamed, type Field, type Measure, type Result, type Study } from "../../pricing";
import { moneyFormat } from "../currencies";
import type { Draft, FieldValue } from "../draft/Draft";
import { studyOfDraft } from "../draft/studyOfDraft";
import type { StudyAsked } from "./StudySheet";

/** What the plan of a sheet is made from. */
export interface StudyContext {
  readonly tables: ComparedTables;
  /** By its name; by its position where it has none. */
  readonly scenario: string | number;
  readonly measure: Measure;
  readonly discountRate: FieldValue;
  /** Number format of amounts. */
  readonly money: string;
  readonly study: Result<Study>;
  readonly quotes: number;
}

export function studyContext(draft: Draft, asked: StudyAsked, tables: ComparedTables): StudyContext {
  const place = Math.max(
    0,
    draft.scenarios.findIndex(({ id }) => id === asked.scenario),
  );
  const name = String(draft.scenarios[place]?.values["Scenario"] ?? "").trim();
  return {
    tables,
    scenario: name === "" ? place + 1 : name,
    measure: asked.measure,
    discountRate: draft.discountRate,
    money: moneyFormat(draft.currency),
    study: studyOfDraft(draft, asked.scenario, asked.measure),
    quotes: draft.quotes.length,
  };
}

/** The first of some fields that the tables have. */
export function firstField(study: Result<Study>, names: readonly string[]): Field | undefined {
  if (!study.ok) return undefined;
  for (const name of names) {
    const field = fieldNamed(study.value, name);
    if (field.ok) return field.value;
  }
  return undefined;
}

/** How far the values of a sheet are apart at first, by what the field is, and how many there are on each side. */
const STEPS_EACH_WAY = 5;

/** Values to begin with: today's in the middle, even steps on both sides as far as the field may go. */
export function valuesAround(field: Field | undefined): readonly number[] {
  if (field === undefined)
    return Array.from({ length: 2 * STEPS_EACH_WAY + 1 }, (_, step) => 10 * (step + 1));
  const { present, variation } = field;
  const { decimals, written, least, most = Number.POSITIVE_INFINITY } = variation;
  const tenth = Math.abs(present) / 10;
  const step = written === "percentage" ? 0.02 : Math.max(1, Math.round(tenth));
  const first = Math.max(least, present - STEPS_EACH_WAY * step);
  return Array.from({ length: 2 * STEPS_EACH_WAY + 1 }, (_, place) => first + place * step)
    .map((value) => Number(value.toFixed(decimals)))
    .filter((value) => value <= most);
}
