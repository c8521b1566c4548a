import { itemAt } from "../entryOf";
import type { DeviceClass } from "../deviceClass";
import { issueOf } from "../issues/Issue";
import type { IssuePlace } from "../issues/IssueWhere";
import { failure, success, type Result } from "../result";
import type { Term } from "../terms/Term";
import { columnBearsOnCost } from "./bearsOnCost";
import type { LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { currencyIn } from "./headingWords";
import { headingPlace } from "./recordPlace";
import { knownHeadings, nearMissOf } from "./nearMiss";
import type { TermColumn } from "./RecordReader";
import { meaningOf, type PeriodFault, type Vocabulary } from "./Vocabulary";

/** The columns of one device class: one of rates, or those of counts that add up. */
export interface ClassColumns {
  readonly deviceClass: DeviceClass;
  /** One or more, in the order of the table. */
  readonly columns: readonly TermColumn[];
}

/** Where a table has its terms and device classes. */
export interface FoundColumns<Name extends string> {
  /** Every column of a term, the first one first; of most there is one. */
  readonly terms: Partial<Record<Name, readonly TermColumn[]>>;
  /** In the order of the columns. */
  readonly classes: readonly ClassColumns[];
  readonly leftOut: readonly LeftOut[];
}

/** A heading that names a class of devices. */
export interface ClassHeading {
  readonly deviceClass: DeviceClass;
  /** Why it is refused all the same. */
  readonly fault?: PeriodFault;
}

/** Why a column that is not a term is refused. */
export type ColumnRefusal =
  | { readonly code: "money-column"; readonly found: string; readonly isYearly: boolean }
  | { readonly code: "date-column"; readonly found: string }
  | { readonly code: "factor-column"; readonly found: string; readonly factor: string };

/** How the headings of one kind of table are understood beyond its list of terms. */
export interface HeadingRules<Name extends string> {
  readonly vocabulary: Vocabulary<Name>;
  /** The class of a heading that is not a term; "idle" for the rate of one that nobody counts. */
  readonly classOf: (heading: string) => ClassHeading | "idle" | undefined;
  /** The class of a term that is one of a class. */
  readonly classOfTerm: (name: Name) => DeviceClass | undefined;
  readonly nameTerm: Name;
  /** What becomes of a second column of a term: an error where nothing is said. */
  readonly repeats: (
    name: Name,
    headings: readonly [string, string],
  ) => "together" | "first" | "last" | undefined;
  /** What a column of the class means, for the message about two of them. */
  readonly classTitle: (label: string) => string;
  /** Of a class two columns add up. */
  readonly addsUp: (deviceClass: DeviceClass) => boolean;
  /** Whether a heading is never what it sounds like, and so no slip either. */
  readonly isNoCount: (heading: string) => boolean;
  /** Why an unknown heading over something with a bearing on cost is refused, beyond a slip. */
  readonly refuses: (heading: string) => ColumnRefusal | undefined;
  /** Headings for example, for the message about a table without any that is known; undefined where that is well. */
  readonly examples?: string;
  /** Other headings that are known, for slips. */
  readonly others?: readonly string[];
}

const PERIOD_CODES = {
  "yearly-amount": "yearly-heading",
  "monthly-figure": "monthly-heading",
  "once-repeated": "repeated-heading",
} as const satisfies Record<PeriodFault, string>;

/** Finds the columns of a table. Fails where two mean the same, or where one must not be dropped in silence. */
export function findColumns<Name extends string>(
  table: LaidTable,
  rules: HeadingRules<Name>,
): Result<FoundColumns<Name>> {
  const { vocabulary } = rules;
  const terms: Partial<Record<Name, TermColumn[]>> = {};
  const classes: { deviceClass: DeviceClass; columns: TermColumn[] }[] = [];
  const leftOut: LeftOut[] = table.leftOut.map((row) => ({ ...row, table: table.table }));
  const field = table.table.toLowerCase();
  for (const [column, heading] of table.headings.entries()) {
    const place = { field, where: headingPlace(table, column) };
    if (column === table.nameColumn) {
      terms[rules.nameTerm] = [{ column, heading, times: 1, term: vocabulary.terms[rules.nameTerm] }];
      if (table.isNameOnly) continue;
    }
    if (heading === "") continue;
    const isMarked = heading.startsWith("#");
    const meaning = isMarked ? undefined : meaningOf(heading, vocabulary);
    const classHeading = isMarked || meaning !== undefined ? undefined : rules.classOf(heading);
    const termClass = meaning === undefined ? undefined : rules.classOfTerm(meaning.name);
    const deviceClass =
      termClass ?? (typeof classHeading === "object" ? classHeading.deviceClass : undefined);
    const fault = meaning?.fault ?? (typeof classHeading === "object" ? classHeading.fault : undefined);
    if (fault !== undefined) {
      const term = meaning === undefined ? heading : vocabulary.terms[meaning.name].title;
      return failure(issueOf(PERIOD_CODES[fault], { ...place, found: heading, term }));
    }
    if (deviceClass !== undefined) {
      const term: TermColumn["term"] =
        meaning === undefined ? { title: heading, unit: "devices" } : vocabulary.terms[meaning.name];
      const found: TermColumn = {
        ...{ column, heading, times: 1, term, ownWords: wordsOf(heading) },
        currency: currencyIn(heading),
      };
      const earlier = classes.find((each) => each.deviceClass.key === deviceClass.key);
      if (earlier === undefined) classes.push({ deviceClass, columns: [found] });
      else if (rules.addsUp(deviceClass)) earlier.columns.push(found);
      else
        return twice(place, earlier.columns[0]?.heading ?? "", heading, rules.classTitle(deviceClass.label));
      continue;
    }
    if (meaning !== undefined) {
      const { name, times } = meaning;
      const found: TermColumn = {
        ...{ column, heading, times, term: vocabulary.terms[name] },
        currency: currencyIn(heading),
      };
      const earlier = terms[name];
      const [first] = earlier ?? [];
      if (earlier === undefined || first === undefined) {
        terms[name] = [found];
        continue;
      }
      const together = rules.repeats(name, [first.heading, heading]);
      if (together === undefined) return twice(place, first.heading, heading, found.term.title);
      if (together === "together") earlier.push(found);
      else {
        if (together === "last") terms[name] = [found];
        const unused = together === "last" ? first : found;
        if (columnBearsOnCost(table.records, unused.column)) {
          leftOut.push({ kind: "column", table: table.table, heading: unused.heading });
        }
      }
      continue;
    }
    if (isMarked) {
      leftOut.push({ kind: "column", table: table.table, heading });
      continue;
    }
    const refusal = unknownHeading(table, column, heading, rules, classHeading === "idle");
    if (refusal === undefined) continue;
    if ("kind" in refusal) leftOut.push(refusal);
    else return failure(issueOf(refusal.code, { ...place, ...refusal }));
  }
  const isNothingKnown = Object.keys(terms).every((name) => name === rules.nameTerm) && classes.length === 0;
  if (
    rules.examples !== undefined &&
    isNothingKnown &&
    (table.isNameOnly || table.nameColumn === undefined) &&
    !isHeadedByName(table, vocabulary)
  ) {
    const place = { field, where: headingPlace(table, 0) };
    return failure(issueOf("no-known-header", { ...place, table: table.table, examples: rules.examples }));
  }
  return success({ terms, classes, leftOut });
}

type Refusal = ColumnRefusal | { readonly code: "near-miss"; readonly found: string; readonly meant: string };

/** What becomes of a heading that is not known; undefined where nothing under it can have a bearing on a cost. */
function unknownHeading<Name extends string>(
  table: LaidTable,
  column: number,
  heading: string,
  rules: HeadingRules<Name>,
  isIdle: boolean,
): Refusal | LeftOut | undefined {
  if (!columnBearsOnCost(table.records, column)) return undefined;
  const refused = rules.refuses(heading);
  if (refused !== undefined && refused.code !== "money-column") return refused;
  if (!/(?<!\p{L})dates?(?!\p{L})/iu.test(heading) && !rules.isNoCount(heading)) {
    const meant = nearMissOf(
      heading,
      knownHeadings(Object.values<Term>(rules.vocabulary.terms), rules.others),
    );
    if (meant !== undefined) return { code: "near-miss", found: heading, meant };
    if (refused !== undefined) return refused;
  }
  return isIdle ? { kind: "idle-rate", heading } : { kind: "column", table: table.table, heading };
}

/** Whether the column of names is headed as one, and not only taken for one. */
function isHeadedByName<Name extends string>(
  { headings, nameColumn }: LaidTable,
  vocabulary: Vocabulary<Name>,
): boolean {
  return nameColumn !== undefined && meaningOf(itemAt(headings, nameColumn, ""), vocabulary) !== undefined;
}

function twice(place: IssuePlace, first: string, second: string, term: string) {
  return failure(issueOf("column-twice", { ...place, first, second, term }));
}

/** The words of a heading by which its units may be called: "25 servers" under Servers. */
function wordsOf(heading: string): string[] {
  const word = heading.toLowerCase().trim();
  return [word, word.replace(/s$/, ""), `${word}s`];
}
