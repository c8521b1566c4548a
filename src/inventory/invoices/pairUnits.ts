import type { ExpectedLine } from "./ExpectedLine";
import type { Group } from "./lineGroups";
import type { BilledLine } from "./readInvoice";
import { billedUnits, expectedUnit, isDeviceUnit, type Unit } from "./units";

type Expected = Group<ExpectedLine>;
type Billed = Group<BilledLine>;
type PairThem = (owns: readonly Expected[], billed: readonly Billed[]) => void;

/**
 * Pairs by units, credits with credits. A unit's lines are added up on both sides; of several billed ones those at an
 * expected rate alone, if any is.
 */
export function pairUnits(
  expected: readonly Expected[],
  open: readonly Billed[],
  expectedLines: readonly ExpectedLine[],
  pair: PairThem,
): void {
  for (const isCredit of [false, true]) {
    const owns = expected.filter((own) => own.isCredit === isCredit && unitOf(own) !== undefined);
    const billed = open
      .filter((each) => each.isCredit === isCredit)
      .map((group) => ({ group, units: billedUnits(group.label, expectedLines) }));
    const waiting = new Set(owns);
    const left = new Set(billed);
    for (const matching of WAYS) {
      const byUnit = new Map<Unit, Billed[]>();
      for (const each of left) {
        const unit = matching(
          each.units,
          [...waiting].map((own) => unitOf(own) ?? ""),
        );
        if (unit === undefined) continue;
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), each.group]);
        left.delete(each);
      }
      for (const [unit, groups] of byUnit) {
        const own = [...waiting].filter((each) => matches(unitOf(each) ?? "", unit));
        const atRate = groups.filter((each) => isAtRate(each, own));
        pair(own, groups.length > 1 && atRate.length > 0 ? atRate : groups);
        for (const each of own) waiting.delete(each);
      }
    }
  }
}

const ANY_DEVICE: Unit = "any class";

const matches = (own: Unit, unit: Unit): boolean => (unit === ANY_DEVICE ? isDeviceUnit(own) : own === unit);

/** The unit among those expected that a billed line means, first by its own words, then by wider ones. */
const WAYS: readonly ((units: readonly Unit[], expected: readonly Unit[]) => Unit | undefined)[] = [
  (units, expected) => units.find((unit) => expected.includes(unit)),
  // "Additional" without a word for what: any overage that is expected.
  (units, expected) =>
    units.includes("overage") ? expected.find((unit) => unit.startsWith("overage")) : undefined,
  // Endpoints are devices of every class, and a class is one of the devices.
  (units, expected) => (units.includes("devices") && expected.some(isDeviceUnit) ? ANY_DEVICE : undefined),
  (units, expected) => (units.some(isDeviceUnit) && expected.includes("devices") ? "devices" : undefined),
];

const unitOf = ({ lines }: Expected): Unit | undefined => lines[0] && expectedUnit(lines[0]);

/** Whether all that was billed has a rate that is expected; what is taken back may have its sign on the rate. */
function isAtRate({ lines }: Billed, owns: readonly Expected[]): boolean {
  const rates = new Set(owns.flatMap((own) => own.lines.map(({ rate }) => Math.abs(rate))));
  return lines.every(({ rate }) => rate !== undefined && rates.has(Math.abs(rate)));
}

/** The expected line that has its partner, of whose unit and at whose rate more was billed under another name. */
export function atItsRate(
  expected: readonly Expected[],
  billed: Billed,
  expectedLines: readonly ExpectedLine[],
): Expected | undefined {
  const units = billedUnits(billed.label, expectedLines);
  return expected.find((own) => {
    const unit = unitOf(own);
    const isOfUnit = unit !== undefined && units.includes(unit) && own.isCredit === billed.isCredit;
    return isOfUnit && isAtRate(billed, [own]);
  });
}
