import type { Fault } from "./faults";
import type { FaultOfTurn } from "./faultTurns";
import { withWholeFault } from "./wholeFaults";
import type { Dice } from "./Dice";
import { drawCharge, takesBands, takesEvery, takesIncluded } from "./drawCharge";
import { drawQuote, type Row } from "./drawQuote";
import { drawScenario } from "./drawScenario";
import { drawTable } from "./drawTable";
import {
  CHARGE_KINDS,
  EXCLUSIVE,
  isKind,
  isTrait,
  NEW_TERMS,
  REFUSED,
  type ChargeKind,
  type ChargeTrait,
  type NewTerm,
} from "./newTerms";
import { isKnown } from "./pending";
import { CHARGE_TERMS, QUOTE_TERMS, SCENARIO_TERMS } from "./terms";

/** Quotes, scenarios and charges as people type them, with the new terms that each quote's row and charges hold. */
export interface Triple {
  readonly quotes: unknown[][];
  readonly scenarios: unknown[][];
  readonly charges: unknown[][] | null;
  /** By quote, in the order of the rows. */
  readonly terms: readonly ReadonlySet<NewTerm>[];
  /** When each quote's provider counts. */
  readonly cadences: readonly string[];
}

/**
 * @param turn how many were drawn before: the terms that stand alone take turns
 * @param wrong what is wrong with it
 */
export function drawTriple(dice: Dice, turn: number, wrong?: FaultOfTurn): Triple {
  const faults = (table: "quotes" | "scenarios" | "charges") => (wrong?.table === table ? wrong.faults : []);
  const many = dice.pick([1, 1, 2, 2, 2, 3]);
  const wanted = Array.from({ length: many }, (_, at) => termsOfQuote(dice, turn * 3 + at));
  const names = wanted.map((_, at) => nameOf(dice, "Offer", at));
  const chargesByQuote = wanted.map((terms, at) => chargesOf(dice, terms, names[at]?.shown ?? "", many));
  const charges = chargesByQuote.flat();
  const shared = charges.filter(({ row }) => row["Quote"] === "all");
  const terms = wanted.map((own, at) => {
    const held = [...(chargesByQuote[at] ?? []), ...shared].flatMap((charge) => charge.terms);
    return new Set<NewTerm>([...[...own].filter((term) => !isKind(term) && !isTrait(term)), ...held]);
  });
  const drawnQuotes = terms.map((own) => drawQuote(dice, own));
  const quoteRows = withFault(
    dice,
    drawnQuotes.map(({ row }, at) => ({ ...row, Quote: names[at]?.cell })),
    faults("quotes"),
  );
  const all = new Set(terms.flatMap((of) => [...of]));
  const asked = {
    index: all.has("uplift by index") && dice.chance(90),
    hours: all.has("hour factors") || dice.chance(10),
    leaving: all.has("exit fee") || dice.chance(5),
    mailboxes: all.has("charge per other column"),
  };
  const hasDevicesAlone = dice.chance(6);
  const scenarioRows = withFault(
    dice,
    Array.from({ length: dice.pick([1, 1, 2]) }, (_, at) => ({
      ...(hasDevicesAlone ? withDevicesAlone(drawScenario(dice, asked)) : drawScenario(dice, asked)),
      Scenario: nameOf(dice, "Plan", at).cell,
    })),
    faults("scenarios"),
  );
  if (asked.mailboxes && scenarioRows.every((row) => row["Mailboxes"] === undefined)) {
    scenarioRows[0] = { ...scenarioRows[0], Mailboxes: 5 };
  }
  const chargeRows = withFault(
    dice,
    charges.map(({ row }) => row),
    faults("charges"),
  );
  const mayTurn = dice.chance(50);
  const gone: readonly string[] =
    isKnown("columns that are not there") && dice.chance(5) ? dice.pick(COLUMNS_GONE) : [];
  const drawn = {
    quotes: drawTable(dice, {
      rows: quoteRows,
      terms: QUOTE_TERMS,
      more: MORE_QUOTE,
      nameTerm: "Quote",
      mayTurn,
      always: ["Quote"],
    }),
    scenarios: drawTable(dice, {
      rows: scenarioRows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([field]) => !gone.includes(field))),
      ),
      always: [
        "Scenario",
        "Users",
        ...(hasDevicesAlone ? ["Devices"] : ["Workstations"]),
        "Sites",
        ...(asked.mailboxes ? ["Mailboxes"] : []),
      ].filter((field) => !gone.includes(field)),
      terms: SCENARIO_TERMS.filter(({ name }) => name !== "Month"),
      more: MORE_SCENARIO,
      nameTerm: "Scenario",
      mayTurn,
    }),
    charges:
      chargeRows.length === 0
        ? null
        : drawTable(dice, {
            rows: chargeRows,
            terms: CHARGE_TERMS,
            more: ["Comment"],
            nameTerm: "Quote",
            mayTurn: false,
            always: ["Quote"],
            namesHaveAHeading: true,
          }),
    terms,
    cadences: drawnQuotes.map(({ cadence }) => cadence),
  };
  return wrong?.table === "whole" ? withWholeFault(dice, drawn, wrong.fault) : drawn;
}

const MORE_QUOTE = [
  "Kiosk rate",
  "Robot rate",
  "Comment",
  ...(isKnown("columns left out") ? ["#Last year", "Offer date", "Start date"] : []),
];
const MORE_SCENARIO = ["Kiosks", "Printer devices", "BYOD devices", "Mailboxes", "Comment"];

/** A column that is not there is not a blank cell. */
const COLUMNS_GONE = [
  ["Users"],
  ["Sites"],
  [
    "Workstations",
    "Servers",
    "Network devices",
    "Mobile devices",
    "Kiosks",
    "Printer devices",
    "Devices added per month",
  ],
] as const;

/** One number of devices in place of the classes, whose columns may still be there and blank. */
function withDevicesAlone(row: Row): Row {
  const classes = COLUMNS_GONE[2].filter((field) => field !== "Devices added per month");
  return {
    ...Object.fromEntries(Object.entries(row).filter(([field]) => !classes.some((each) => each === field))),
    Devices: row["Workstations"],
  };
}

function nameOf(dice: Dice, word: string, at: number): { cell: string; shown: string } {
  const name = `${word} ${"ABCD".charAt(at)}`;
  const style = dice.pick(["plain", "plain", "spaced", "blank"]);
  if (style === "blank") return { cell: "", shown: `${word === "Offer" ? "Quote" : "Scenario"} ${at + 1}` };
  return { cell: style === "spaced" ? ` ${name} ` : name, shown: name };
}

/** One new term in five quotes of ten, each in its turn; several in the others. */
function termsOfQuote(dice: Dice, turn: number): ReadonlySet<NewTerm> {
  const part = turn % 10;
  if (part < 5) {
    const known = NEW_TERMS.filter(isKnown);
    const alone = known[(Math.floor(turn / 10) * 5 + part) % known.length];
    return new Set(alone === undefined ? [] : [alone]);
  }
  if (part === 5 && dice.chance(30)) return new Set();
  const drawn = new Set(dice.shuffled(NEW_TERMS.filter(isKnown)).slice(0, dice.int(2, 8)));
  for (const [a, b] of EXCLUSIVE) if (drawn.has(a) && drawn.has(b)) drawn.delete(dice.pick([a, b]));
  for (const [a, b] of REFUSED)
    if (drawn.has(a) && drawn.has(b) && dice.chance(50)) drawn.delete(dice.pick([a, b]));
  return drawn;
}

interface DrawnCharge {
  readonly row: Row;
  readonly terms: readonly NewTerm[];
}

/** The charges that hold a quote's new terms, under its name or that of all. */
function chargesOf(dice: Dice, terms: ReadonlySet<NewTerm>, name: string, quotes: number): DrawnCharge[] {
  const traits = new Set([...terms].filter(isTrait));
  const kinds: ChargeKind[] = [...terms].filter(isKind);
  const isItemised = terms.has("itemised");
  const carries = (trait: ChargeTrait) => kinds.some((kind) => canCarry(kind, trait));
  for (const trait of traits) if (!carries(trait)) kinds.push(carrier(dice, trait));
  const recurs = (kind: ChargeKind) => kind !== "charge in percent" && kind !== "charge due once";
  if (isItemised && !kinds.some(recurs))
    kinds.push(dice.pick(["charge per month", "charge per counted unit"]));
  const ofAll = traits.has("charge of all quotes") ? dice.pick(kinds) : undefined;
  const isOnlyOne = isItemised && kinds.filter(recurs).length === 1;
  // An itemised quote has a charge of its own, whoever else has one.
  if (ofAll !== undefined && isOnlyOne && recurs(ofAll)) kinds.push(ofAll);
  let isShared = ofAll !== undefined;
  return kinds.map((kind, at) => {
    const own = new Set(
      [...traits].filter((trait) => canCarry(kind, trait) && dice.chance(kinds.length > 2 ? 70 : 100)),
    );
    const row = drawCharge(dice, kind, own, dice.chance(95) ? `Item ${at + 1}` : "");
    const isOfAll = isShared && kind === ofAll;
    if (isOfAll) isShared = false;
    const quote = isOfAll
      ? "all"
      : quotes === 1 && dice.chance(20)
        ? ""
        : dice.pick([name, name.toUpperCase(), ` ${name}`]);
    const held = [...own].filter((trait) => trait !== "charge of all quotes");
    return {
      row: { ...row, Quote: quote },
      terms: [kind, ...(isOfAll ? (["charge of all quotes"] as const) : []), ...held],
    };
  });
}

function canCarry(kind: ChargeKind, trait: ChargeTrait): boolean {
  if (trait === "charge billed every k months") return takesEvery(kind);
  if (trait === "charge from and to") return kind !== "charge due once";
  if (trait === "charge with included units") return takesIncluded(kind);
  return trait === "charge in bands" ? takesBands(kind) : true;
}

function carrier(dice: Dice, trait: ChargeTrait): ChargeKind {
  const able = CHARGE_KINDS.filter((kind) => canCarry(kind, trait) && kind !== "charge in percent");
  return dice.pick(able.filter((kind) => kind !== "charge per hour" && kind !== "charge due once"));
}

/** The rows, one of them with a fault where there are some to choose from. */
function withFault(dice: Dice, rows: readonly Row[], faults: readonly Fault[]): Row[] {
  const at = dice.int(0, Math.max(0, rows.length - 1));
  return rows.map((row, index) => (index === at && faults.length > 0 ? dice.pick(faults).change(row) : row));
}
