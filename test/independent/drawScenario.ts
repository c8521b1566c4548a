import type { Dice } from "./Dice";
import { blank, count } from "./drawCells";
import type { Row } from "./drawQuote";
import { isKnown } from "./pending";

/** What the quotes and charges ask of the scenarios. */
export interface Asked {
  readonly index: boolean;
  readonly hours: boolean;
  readonly leaving: boolean;
  readonly mailboxes: boolean;
}

/** Some of these hit a whole or half unit exactly: 1.21^(6/12) is 1.1, and 5 × 1.1 is 5.5. */
function growth(dice: Dice): unknown {
  const kind = dice.int(0, 9);
  if (kind < 5) return blank(dice);
  if (kind < 8)
    return dice.pick<unknown>([0.1, 0.21, 0.44, 0.25, 1, -0.19, -0.75, -0.1, "12%", "-5%", -0.999, "100%"]);
  return dice.int(-900_000, 1_000_000) / 1_000_000;
}

/** Joining or leaving, often by whole units. */
function change(dice: Dice): unknown {
  if (dice.chance(55)) return blank(dice);
  const kind = dice.int(0, 5);
  if (kind < 4) return dice.int(-6, 10);
  return kind === 4 ? dice.int(-12, 20) / 4 : dice.int(-3_000_000, 5_000_000) / 1_000_000;
}

function months(dice: Dice): unknown {
  const kind = dice.int(0, 9);
  if (kind < 4) return dice.int(1, 18);
  if (kind < 7) return dice.int(13, 30);
  if (kind < 8) return dice.int(25, 62);
  return dice.pick<unknown>([
    1,
    12,
    13,
    "24",
    "",
    ...(isKnown("numbers with units") ? ["2 years", "18 months"] : []),
  ]);
}

export function drawScenario(dice: Dice, asked: Asked): Row {
  const sometimes = (percent: number, cell: () => unknown) => (dice.chance(percent) ? cell() : blank(dice));
  const row: Record<string, unknown> = {
    Users: sometimes(92, () => count(dice, 120, "users")),
    Workstations: count(dice, 120),
    Servers: count(dice, 12),
    "Network devices": sometimes(50, () => count(dice, 20)),
    "Mobile devices": sometimes(40, () => count(dice, 80)),
    Kiosks: sometimes(40, () => count(dice, 30)),
    "Printer devices": sometimes(15, () => count(dice, 9)),
    Sites: sometimes(75, () => count(dice, 8)),
    "Support hours": sometimes(80, () => count(dice, 40, "hours")),
    "User growth": growth(dice),
    "Device growth": growth(dice),
    "Users added per month": change(dice),
    "Devices added per month": change(dice),
    Months: months(dice),
  };
  if (asked.index)
    row["Index growth"] = dice.pick<unknown>([0.03, "2.4%; 3.6%", "1%; -0.5%; 4%", "", 0.12, "5%", -0.02]);
  if (asked.hours) {
    row["After-hours"] = sometimes(80, () => count(dice, 9));
    row["Weekend hours"] = sometimes(60, () => count(dice, 5));
  }
  if (asked.leaving) row["Leave at end"] = dice.pick<unknown>(["yes", "Yes", true, "y", "no", "", "yes"]);
  if (dice.chance(3))
    row[dice.pick(["Users", "Servers", "Sites", "Support hours", "User growth", "Months"])] = dice.pick([
      "tbd",
      "?",
      "On request",
    ]);
  if (asked.mailboxes) row["Mailboxes"] = sometimes(90, () => count(dice, 60));
  return row;
}

/** A history: one row per month, each with counts of its own, under the headings of scenarios. */
export function drawHistory(dice: Dice): unknown[][] {
  const headings = [
    "Month",
    "Users",
    "Workstations",
    "Servers",
    "Kiosks",
    "Sites",
    "Support hours",
    "After-hours",
    "Mailboxes",
    "Index growth",
  ];
  const start = { users: dice.int(1, 80), workstations: dice.int(0, 90), servers: dice.int(0, 9) };
  const near = (value: number) => Math.max(0, value + dice.int(-5, 6));
  const isDated = dice.chance(40);
  const rows = Array.from({ length: dice.int(1, 20) }, (_, at) => [
    isDated ? serialOfMonth(at) : at + 1,
    near(start.users),
    near(start.workstations),
    near(start.servers),
    dice.int(0, 4),
    dice.int(1, 4),
    dice.chance(80) ? dice.int(0, 40) : dice.int(1, 90) / 4,
    dice.int(0, 6),
    dice.int(0, 30),
    dice.int(-20, 80) / 1000,
  ]);
  return [headings, ...rows];
}

/** The first days of months from October 2025, as the spreadsheet counts days. */
function serialOfMonth(at: number): number {
  return Math.round(Date.UTC(2025, 9 + at, 1) / 86_400_000) + 25_569;
}
