import { entryOf } from "../entryOf";
import { GROWING_CLASS, DEVICES_KEY, normalizedName } from "../deviceClass";
import { issueOf } from "../issues/Issue";
import { quantityOf, unitsOf } from "../quantity";
import { failure, success, type Result } from "../result";
import type { Scenario } from "../Scenario";
import type { CountColumn } from "../tables/readScenarios";
import { RecordReader } from "../tables/RecordReader";
import { classKeyOf, SCENARIO_VOCABULARY } from "../tables/scenarioHeadings";
import { TERM_READERS } from "../tables/termReaders";
import { meaningOf } from "../tables/Vocabulary";
import { SCENARIO_TERMS, type ScenarioTermName } from "../terms/scenarioTerms";
import type { Term, TermKind } from "../terms/Term";
import { VARIATIONS } from "../terms/variation";
import type { Field } from "./Field";
import type { Point, Study } from "./Study";

const GROWTHS: readonly TermKind[] = ["growth", "changes"];

/** Sets a number as its cell would; undefined where it is not within the bounds of its term. */
type Setter = (scenario: Scenario, value: number, read: ReadNumber) => Scenario;
type ReadNumber = (value: number) => unknown;

function fieldOf(
  { title, kind, unit }: Pick<Term, "title" | "kind" | "unit">,
  present: number,
  row: number,
  set: Setter,
): Field | undefined {
  const variation = VARIATIONS[kind];
  if (variation === undefined) return undefined;
  const at = { column: 0, heading: title, times: 1, term: { title } };
  const setIn = (scenario: Scenario, value: number): Result<Scenario> => {
    const reader = new RecordReader({
      kind: "record",
      record: "Scenario",
      name: scenario.name,
      row: row + 1,
    });
    const changed = set(scenario, value, (number) => TERM_READERS[kind](reader, number, at));
    const [issue] = reader.issues;
    return issue === undefined ? success(changed) : failure(issue);
  };
  return {
    title,
    quote: undefined,
    kind,
    present,
    variation,
    unit,
    isGrowth: GROWTHS.includes(kind),
    quotes: undefined,
    at: (point: Point, value) =>
      point.scenario.ok ? { ...point, scenario: setIn(point.scenario.value, value) } : point,
  };
}

/** A term, a class or another unit as a field; undefined where it holds no number. */
function columnField({ row }: Study, column: CountColumn): Field | undefined {
  const { heading, term, classAt, unitAt, kind } = column;
  const present = column.numberAt(row);
  if (present === undefined) return undefined;
  if (term !== undefined) return termField(term, present, row);
  if (classAt !== undefined) return classField(heading, classAt, present, row);
  return fieldOf({ title: heading, kind }, present, row, (scenario, value, read) => ({
    ...scenario,
    units: replaced(scenario.units, unitAt ?? 0, Number(read(value))),
  }));
}

const termField = (name: ScenarioTermName, present: number, row: number) =>
  fieldOf(SCENARIO_TERMS[name], present, row, (scenario, value, read) => ({
    ...scenario,
    [name]: read(value),
  }));

function classField(heading: string, classAt: number, present: number, row: number): Field | undefined {
  return fieldOf(
    { title: heading, kind: "count", unit: "devices" },
    present,
    row,
    (scenario, value, read) => {
      // Other columns of the class add up with this one, and may be set too.
      const others = entryOf(scenario.devices, classAt) - quantityOf(present);
      return { ...scenario, devices: replaced(scenario.devices, classAt, others + Number(read(value))) };
    },
  );
}

function replaced(list: readonly number[], index: number, value: number): readonly number[] {
  return list.map((entry, at) => (at === index ? value : entry));
}

/** What may be set without a column for it: what says how a scenario goes on, and what counts nobody. */
const WITHOUT_COLUMN: readonly ScenarioTermName[] = [
  ...(["supportHours", "afterHours", "weekendHours", "months"] as const),
  ...(["userGrowth", "deviceGrowth", "usersAdded", "devicesAdded", "indexGrowth"] as const),
];

function absentField({ comparison, row, months }: Study, term: ScenarioTermName): Field | undefined {
  const { deviceClasses } = comparison.scenarios.counted;
  const takesDevices = deviceClasses.some(({ key }) => key === GROWING_CLASS || key === DEVICES_KEY);
  if (!WITHOUT_COLUMN.includes(term) || (term === "devicesAdded" && !takesDevices)) return undefined;
  return termField(term, term === "months" ? months : 0, row);
}

/** The field of a scenario that a heading means, or why there is none; undefined for a heading of something else. */
export function scenarioFieldNamed(study: Study, text: string): Result<Field> | undefined {
  const { columns, counted } = study.comparison.scenarios;
  const wanted = normalizedName(text);
  const name = meaningOf(text, SCENARIO_VOCABULARY)?.name;
  const key = classKeyOf(text);
  const ofClass = columns.filter(
    ({ classAt }) => classAt !== undefined && counted.deviceClasses[classAt]?.key === key,
  );
  const column =
    ofClass.find(({ heading }) => normalizedName(heading) === wanted) ??
    columns.find(({ term }) => term !== undefined && term === name) ??
    columns.find(({ unitAt, heading }) => unitAt !== undefined && normalizedName(heading) === wanted);
  const [only, second] = ofClass;
  if (column === undefined && second !== undefined) {
    const headings = ofClass.map(({ heading }) => heading);
    return failure(issueOf("field-in-columns", { field: "field", where: ARGUMENT, found: text, headings }));
  }
  const found = column ?? only;
  if (found !== undefined) {
    const field = columnField(study, found);
    if (field !== undefined) return success(field);
    // A cell that cannot be read is wrong whatever is asked of it.
    const { scenario } = study.now;
    return scenario.ok ? notANumber(text) : scenario;
  }
  const term = name !== undefined && name in SCENARIO_TERMS ? (name as ScenarioTermName) : undefined;
  if (term === undefined) return undefined;
  const field = absentField(study, term);
  return field === undefined ? undefined : success(field);
}

const ARGUMENT = { kind: "argument" } as const;

function notANumber(text: string): Result<Field> {
  return failure(issueOf("field-no-number", { field: "field", where: ARGUMENT, found: text }));
}

/** Every number that the table of scenarios has, columns of one class together, and the horizon. */
export function scenarioFields(study: Study): Field[] {
  const { comparison, row, now } = study;
  const { columns, counted } = comparison.scenarios;
  const classes = new Set<number>();
  const fields = columns.flatMap((column): Field[] => {
    const { classAt } = column;
    const ofClass = columns.filter((each) => each.classAt === classAt);
    if (classAt === undefined || ofClass.length === 1) return present(columnField(study, column));
    if (classes.has(classAt)) return [];
    classes.add(classAt);
    const sum = now.scenario.ok ? unitsOf(entryOf(now.scenario.value.devices, classAt)) : 0;
    const heading = `${counted.deviceClasses[classAt]?.label ?? "Device"}s`;
    return present(classField(heading, classAt, sum, row));
  });
  const hasMonths = columns.some(({ term }) => term === "months");
  return hasMonths ? fields : [...fields, ...present(absentField(study, "months"))];
}

const present = (field: Field | undefined): Field[] => (field === undefined ? [] : [field]);
