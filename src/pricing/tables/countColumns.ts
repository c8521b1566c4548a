import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { isNothing } from "../cells/words";
import { GROWING_CLASS, normalizedName, STANDARD_CLASSES, type DeviceClass } from "../deviceClass";
import { issueOf } from "../issues/Issue";
import { failure, success, type Result } from "../result";
import type { Counted, CountedUnit } from "../Scenario";
import { isUnmanaged } from "../terms/classHeadings";
import { findColumns, type ClassColumns, type FoundColumns } from "./findColumns";
import type { LaidTable } from "./layTable";
import { headingPlace } from "./recordPlace";
import type { TermColumn } from "./RecordReader";
import {
  ANY_DEVICE,
  classOfCount,
  classOfCountTerm,
  plainHeading,
  type CountTermName,
} from "./scenarioHeadings";
import type { Vocabulary } from "./Vocabulary";

/** What the other tables of a comparison say of the columns of scenarios. */
export interface CountedElsewhere {
  /** Classes that the quotes have a rate for, by key. */
  readonly quoted: ReadonlyMap<string, DeviceClass>;
  /** Keys of units that charges are per. */
  readonly units: ReadonlySet<string>;
}

/** Where a table of scenarios or of history has its counts. */
export interface CountColumns extends FoundColumns<CountTermName> {
  readonly counted: Counted;
  readonly units: readonly TermColumn[];
  /** The column of a total of devices beside classes; undefined where there is none. */
  readonly total: TermColumn | undefined;
}

/** Finds the columns of counts, hours and the like in a table. */
export function countColumns(
  table: LaidTable,
  { quoted, units }: CountedElsewhere,
  vocabulary: Vocabulary<CountTermName>,
): Result<CountColumns> {
  const isUnit = (heading: string) => units.has(normalizedName(plainHeading(heading)));
  const unitHeadings = new Set(table.headings.filter((heading) => heading !== "" && isUnit(heading)));
  const found = findColumns(table, {
    vocabulary,
    classOf: (heading) => {
      const deviceClass = classOfCount(heading, quoted);
      if (deviceClass !== undefined) return { deviceClass };
      // A unit is not a class, but known all the same.
      return unitHeadings.has(heading) ? { deviceClass: unitClass(heading) } : undefined;
    },
    classOfTerm: classOfCountTerm,
    nameTerm: "name",
    repeats: () => undefined,
    addsUp: ({ key }) => key === GROWING_CLASS,
    classTitle: (label) => `the class ${label}`,
    isNoCount: isUnmanaged,
    refuses: () => undefined,
  });
  if (!found.ok) return found;
  return withUnits(table, found.value, vocabulary);
}

const UNIT_PREFIX = "unit ";
const unitClass = (heading: string): DeviceClass => ({
  key: `${UNIT_PREFIX}${normalizedName(plainHeading(heading))}`,
  label: heading,
});

/** Tells classes, units and a total of devices apart, and sees to it that something is counted at all. */
function withUnits(
  table: LaidTable,
  found: FoundColumns<CountTermName>,
  vocabulary: Vocabulary<CountTermName>,
): Result<CountColumns> {
  const units: CountedUnit[] = [];
  const unitColumns: TermColumn[] = [];
  let classes: ClassColumns[] = [];
  for (const each of found.classes) {
    const [column] = each.columns;
    if (!each.deviceClass.key.startsWith(UNIT_PREFIX)) classes.push(each);
    else if (column !== undefined) {
      units.push({ key: each.deviceClass.key.slice(UNIT_PREFIX.length), label: each.deviceClass.label });
      unitColumns.push({ ...column, term: { title: column.heading } });
    }
  }
  const { terms } = found;
  const counts = [terms.users, terms.sites, terms.supportHours, terms.afterHours, terms.weekendHours];
  if (classes.length === 0 && units.length === 0 && counts.every((columns) => columns === undefined)) {
    return failure(
      issueOf("no-counts-known", {
        field: table.table.toLowerCase(),
        where: headingPlace(table, 0),
        found: table.headings.filter((heading) => heading !== ""),
        known: Object.values(vocabulary.terms)
          .filter(({ kind }) => kind === "count" || kind === "hours")
          .map(({ title }) => title),
      }),
    );
  }
  let total: TermColumn | undefined;
  const all = classes.find(({ deviceClass }) => deviceClass.key === ANY_DEVICE.key);
  if (all !== undefined && classes.length > 1 && holdsOtherCounts(table, classes)) {
    [total] = all.columns;
    classes = classes.filter((each) => each !== all);
  } else if (all !== undefined) {
    // Without another class that counts anything, the others are as if they were not there.
    classes = [all];
  }
  const growsWorkstations =
    terms.devicesAdded !== undefined &&
    classes.every(({ deviceClass: { key } }) => key !== GROWING_CLASS && key !== ANY_DEVICE.key);
  if (growsWorkstations) {
    // Devices added go to the workstations, which then start from none.
    const workstations = STANDARD_CLASSES.filter(({ key }) => key === GROWING_CLASS);
    classes = [
      ...classes,
      ...workstations.map((deviceClass): ClassColumns => ({ deviceClass, columns: [] })),
    ];
  }
  return success({
    ...found,
    classes,
    units: unitColumns,
    total,
    counted: {
      users: terms.users !== undefined,
      sites: terms.sites !== undefined,
      deviceClasses: classes.map(({ deviceClass }) => deviceClass),
      units,
    },
  });
}

function holdsOtherCounts({ records }: LaidTable, classes: readonly ClassColumns[]): boolean {
  const others = classes.filter(({ deviceClass }) => deviceClass.key !== ANY_DEVICE.key);
  const columns = others.flatMap((each) => each.columns.map(({ column }) => column));
  const says = (cell: unknown) => {
    const plain = plainCell(cell);
    return !isBlankOrZero(cell) && !(typeof plain === "string" && isNothing(plain));
  };
  // What cannot be read is not a blank: it is to be refused, not passed over.
  return records.some((record) => columns.some((column) => says(record[column])));
}
