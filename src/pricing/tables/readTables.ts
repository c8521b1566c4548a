import type { ChargeUnit } from "../Charge";
import { isBlankOrZero } from "../cells/readNumber";
import { unitOfWord } from "../cells/unitWords";
import { normalizedName, STANDARD_CLASSES, type DeviceClass } from "../deviceClass";
import { success, type Result } from "../result";
import type { Counted } from "../Scenario";
import { layTable, type LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { KNOWN_IN_QUOTES, pricedClasses } from "./quoteHeadings";
import {
  chargeColumns,
  KNOWN_IN_CHARGES,
  readCharges,
  unitsIn,
  type ChargeTable,
  type Countables,
} from "./readCharges";
import { readHistory, type History } from "./readHistory";
import { quoteColumns, quoteNames, readQuotes, type QuoteTable } from "./readQuotes";
import type { CountedElsewhere } from "./countColumns";
import { readScenarios, type ScenarioTable } from "./readScenarios";
import {
  ANY_DEVICE,
  classKeyOf,
  classOfCountTerm,
  countedKeys,
  HISTORY_VOCABULARY,
  knownInHistory,
  knownInScenarios,
  SCENARIO_VOCABULARY,
} from "./scenarioHeadings";
import type { TableCells } from "./tableCells";
import { meaningOf } from "./Vocabulary";

export interface ReadTables {
  readonly quotes: QuoteTable;
  readonly scenarios: ScenarioTable;
  readonly leftOut: readonly LeftOut[];
}

/** Reads quotes, scenarios and charges: each says what the headings of the others mean. */
export function readTables(
  quotes: TableCells,
  scenarios: TableCells,
  charges: TableCells,
): Result<ReadTables> {
  const read = readWith(
    quotes,
    charges,
    (isPriced) => layTable(scenarios, knownInScenarios(isPriced)),
    readScenarios,
  );
  if (!read.ok) return read;
  const { quotes: quoteTable, counts, leftOut } = read.value;
  return success({ quotes: quoteTable, scenarios: counts, leftOut });
}

/** The same with a history in place of scenarios. */
export function readTablesOfHistory(
  quotes: TableCells,
  history: TableCells,
  charges: TableCells,
): Result<{ readonly quotes: QuoteTable; readonly history: History }> {
  const read = readWith(
    quotes,
    charges,
    (isPriced) => layTable(history, knownInHistory(isPriced)),
    readHistory,
  );
  return read.ok ? success({ quotes: read.value.quotes, history: read.value.counts }) : read;
}

type Counts = { readonly counted: Counted; readonly leftOut: readonly LeftOut[] };

function readWith<Read extends Counts>(
  quoteCells: TableCells,
  chargeCells: TableCells,
  lay: (isPriced: (key: string) => boolean) => Result<LaidTable>,
  readCounts: (table: LaidTable, elsewhere: CountedElsewhere) => Result<Read>,
): Result<{ readonly quotes: QuoteTable; readonly counts: Read; readonly leftOut: readonly LeftOut[] }> {
  const quoteTable = layTable(quoteCells, KNOWN_IN_QUOTES);
  if (!quoteTable.ok) return quoteTable;
  const priced = pricedClasses(quoteTable.value.headings);
  const countTable = lay((key) => priced.has(key));
  if (!countTable.ok) return countTable;
  const { table, headings } = countTable.value;
  const counted = countedKeys(headings, table === "History" ? HISTORY_VOCABULARY : SCENARIO_VOCABULARY);
  const columns = quoteColumns(quoteTable.value, (key) => counted.has(key));
  if (!columns.ok) return columns;
  const hasCharges = chargeCells.some((row) => !row.every(isBlankOrZero));
  const chargeTable = hasCharges ? layTable(chargeCells, KNOWN_IN_CHARGES) : undefined;
  if (chargeTable?.ok === false) return chargeTable;
  const ofCharges = chargeTable === undefined ? undefined : chargeColumns(chargeTable.value);
  if (ofCharges?.ok === false) return ofCharges;
  const quoted = new Map(
    columns.value.classes.map(({ deviceClass }) => [deviceClass.key, deviceClass] as const),
  );
  const units = chargeTable && ofCharges ? unitsIn(chargeTable.value, ofCharges.value) : new Set<string>();
  const counts = readCounts(countTable.value, { quoted, units });
  if (!counts.ok) return counts;
  const names = quoteNames(quoteTable.value);
  const charges: Result<ChargeTable> =
    chargeTable && ofCharges
      ? readCharges(chargeTable.value, ofCharges.value, names, countablesOf(counts.value.counted))
      : success({ ofQuote: [], marks: [], leftOut: [] });
  if (!charges.ok) return charges;
  const quotes = readQuotes(quoteTable.value, columns.value, {
    chargesOf: (row) => charges.value.ofQuote[row] ?? { charges: [], issues: [] },
    classes: counts.value.counted.deviceClasses,
  });
  if (!quotes.ok) return quotes;
  const marks = [...quotes.value.marks, ...charges.value.marks];
  const leftOut = [...quotes.value.leftOut, ...counts.value.leftOut, ...charges.value.leftOut];
  return success({ quotes: { ...quotes.value, marks }, counts: counts.value, leftOut });
}

const WORDS: readonly string[] = [
  "user",
  "device",
  "workstation",
  "server",
  "network",
  "mobile",
  "site",
  "hour",
  "month",
  "percent",
];

/** What a charge may be per: the units of every scenario, its classes, and its other numeric columns. */
function countablesOf({ deviceClasses, units }: Counted): Countables {
  const own = deviceClasses.filter(({ key }) => !STANDARD_CLASSES.some((each) => each.key === key));
  return {
    words: [...WORDS, ...own.map(({ label }) => label.toLowerCase()), ...units.map(({ label }) => label)],
    unitOf: (word): ChargeUnit | undefined => {
      const key = normalizedName(word);
      const unit = units.find((each) => each.key === key);
      if (unit !== undefined) return { kind: "unit", key };
      if (word === "%" || key === "percent" || key === "percentage") return { kind: "percent" };
      const deviceClass = classNamed(word, deviceClasses);
      if (deviceClass !== undefined) return { kind: "class", deviceClass };
      const term = meaningOf(word, SCENARIO_VOCABULARY)?.name;
      if (term === "users") return { kind: "user" };
      if (term === "sites") return { kind: "site" };
      if (term === "supportHours") return { kind: "hour" };
      return KIND_BY_UNIT[unitOfWord(word)?.unit ?? "none"];
    },
  };
}

const KIND_BY_UNIT: Readonly<Record<string, ChargeUnit | undefined>> = {
  users: { kind: "user" },
  devices: { kind: "device" },
  sites: { kind: "site" },
  hours: { kind: "hour" },
  months: { kind: "month" },
};

/** The class of a word such as "Servers" or "laptop"; devices in general are none. */
function classNamed(word: string, classes: readonly DeviceClass[]): DeviceClass | undefined {
  const name = meaningOf(word, SCENARIO_VOCABULARY)?.name;
  const standard = name === undefined ? undefined : classOfCountTerm(name);
  if (standard?.key === ANY_DEVICE.key) return undefined;
  const key = classKeyOf(word);
  return classes.find((each) => each.key === key) ?? STANDARD_CLASSES.find((each) => each.key === key);
}
