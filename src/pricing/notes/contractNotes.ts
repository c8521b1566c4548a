import { omittedBy } from "../contract/completeness";
import type { Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { unpricedHours } from "../contract/unpricedHours";
import { isExitSaid } from "../ExitFee";
import { percentText } from "../Decimal";
import { costOfLeaving } from "../lines/exitFee";
import { majorUnits } from "../money";
import { unitsOf } from "../quantity";
import type { Result } from "../result";
import { noteOf, type Note } from "./Note";

/**
 * What a reader must know of one contract before believing its figures.
 *
 * @param total its cost over the whole horizon, which knows already whether there is one
 */
export function contractNotes(
  contract: Contract,
  consumption: Consumption,
  total: Result<number> | undefined,
): Note[] {
  return [
    ...omissionNotes(contract, consumption),
    ...(total?.ok === false ? [noteOf("no-answer", { issue: total.issue })] : []),
    ...termNotes(contract, consumption, total?.ok !== false),
    ...countingNotes(contract),
    ...hourNotes(contract, consumption),
    ...indexNotes(contract, consumption),
    ...chargeNotes(contract, consumption),
  ];
}

/** What the cost leaves out: nothing where it is complete. */
export function omissionNotes(contract: Contract, consumption: Consumption): Note[] {
  const { uncovered, openTerms, isExitUnsaid } = omittedBy(contract, consumption);
  if (uncovered.length === 0 && openTerms.length === 0 && !isExitUnsaid) return [];
  const { minorDigits } = contract;
  const rest = isExitUnsaid ? (costOfLeaving(contract, consumption)?.rest ?? 0) : undefined;
  const unsaidExit = rest === undefined ? undefined : majorUnits(rest, minorDigits);
  return [noteOf("incomplete", { uncovered, openTerms, unsaidExit })];
}

function termNotes(contract: Contract, consumption: Consumption, hasTotal: boolean): Note[] {
  const { termMonths, exitFee } = contract.quote.terms;
  const { months, leavesAtEnd } = consumption;
  if (termMonths > 0 && termMonths < months) return [noteOf("term-shorter", { termMonths, months })];
  if (termMonths <= months) return [];
  const isSaid = isExitSaid(exitFee);
  const cost = isSaid && hasTotal ? costOfLeaving(contract, consumption) : undefined;
  const amount = cost && majorUnits(cost.fee, contract.minorDigits);
  const longer = noteOf("term-longer", {
    termMonths,
    months,
    leaving: leavesAtEnd ? undefined : amount,
  });
  if (cost === undefined || amount === undefined || exitFee.kind !== "bands") return [longer];
  const owed = cost.owed.map((part) => ({ months: part.months, share: percentText(part.share) }));
  return owed.length === 0 ? [longer] : [longer, noteOf("exit-fee", { amount, owed })];
}

/** What is counted, or is not, beside what a reader may expect. */
function countingNotes({ quote, counted }: Contract): Note[] {
  const { trueUpInArrears, auditMonths, billingBasis, scope } = quote.terms;
  const notes: Note[] = [];
  const countsEachMonth = auditMonths === 1 || billingBasis === "prorated" || billingBasis === "peak";
  if (trueUpInArrears && countsEachMonth) notes.push(noteOf("nothing-to-true-up", {}));
  const hasColumn = {
    users: counted.users,
    devices: counted.deviceClasses.length > 0,
    sites: counted.sites,
  };
  for (const item of ["users", "devices", "sites"] as const) {
    const beyond = scope[item];
    if (!hasColumn[item] && "included" in beyond && beyond.included > 0) {
      notes.push(noteOf("ceiling-without-column", { item }));
    }
  }
  return notes;
}

function hourNotes(contract: Contract, consumption: Consumption): Note[] {
  const { includedHours, hoursPool } = contract.quote.terms;
  const { months } = consumption;
  const notes: Note[] = [];
  const unpriced = unpricedHours(contract, consumption);
  if (unpriced !== undefined) {
    const { hours, included } = unpriced;
    notes.push(
      included === 0
        ? noteOf("hours-included", { hours })
        : noteOf("hours-without-price", { hours, included }),
    );
  }
  if (includedHours !== 0 && includedHours !== "unlimited" && months % hoursPool !== 0) {
    notes.push(noteOf("pool-cut-short", { pool: hoursPool, months }));
  }
  return notes;
}

/** A step that falls due with an index of 0%, as a blank cell gives it. */
function indexNotes({ quote }: Contract, { indexGrowth, months }: Consumption): Note[] {
  const { uplift, firstUpliftMonth } = quote.terms;
  if (uplift.kind !== "index" || indexGrowth === undefined) return [];
  const { by, changes } = indexGrowth;
  for (let step = 0; firstUpliftMonth + step * 12 <= months; step++) {
    const month = firstUpliftMonth + step * 12;
    const change = changes[by === "month" ? month - 1 : Math.min(step, changes.length - 1)];
    if (change === undefined || change.coefficient === 0) {
      return [noteOf("index-of-zero", { index: uplift.index, month })];
    }
  }
  return [];
}

function chargeNotes({ charges }: Contract, { months }: Consumption): Note[] {
  const notes: Note[] = [];
  for (const { charge, isOnce } of charges) {
    const { label, per, quantity, fromMonth, toMonth } = charge;
    const countsUnits = per.kind !== "month" && per.kind !== "word";
    if (quantity !== 0 && countsUnits) {
      notes.push(noteOf("fixed-quantity", { charge: label, quantity: unitsOf(quantity) }));
    }
    if (!isOnce && toMonth !== undefined && toMonth < months && fromMonth <= months) {
      notes.push(noteOf("charge-ends", { charge: label, month: toMonth }));
    }
  }
  const longer = charges.flatMap(({ charge }) =>
    charge.fromMonth === 1 && charge.every !== "once" && charge.every > 1
      ? [{ charge: charge.label, months: charge.every }]
      : [],
  );
  if (longer.length > 0) notes.push(noteOf("month-1-holds-more", { charges: longer }));
  return notes;
}
