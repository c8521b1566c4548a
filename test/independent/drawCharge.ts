import type { Dice } from "./Dice";
import { amount, bands, blank, boundsOf, decimal } from "./drawCells";
import type { Row } from "./drawQuote";
import { isKnown } from "./pending";
import type { ChargeKind, ChargeTrait } from "./newTerms";

const COUNTED = [
  "user",
  "per user",
  "Users",
  "device",
  "devices",
  "site",
  "server",
  "Workstations",
  "per user per month",
];

/** A charge of one kind with the traits that it is to have. */
export function drawCharge(
  dice: Dice,
  kind: ChargeKind,
  traits: ReadonlySet<ChargeTrait>,
  label: string,
): Row {
  const row: Record<string, unknown> = { Charge: label, ...kindTerms(dice, kind) };
  if (traits.has("charge billed every k months") && takesEvery(kind)) {
    row["Every"] = dice.pick<unknown>([3, 6, 12, "quarterly", "yearly", "half-yearly", "annual"]);
  }
  if (traits.has("charge from and to") && kind !== "charge due once") {
    const from = dice.int(1, 9);
    row["From month"] = dice.chance(85) ? from : blank(dice);
    row["To month"] = dice.chance(75) ? from + dice.int(0, 20) : blank(dice);
    if (row["To month"] === undefined) row["From month"] = from + 1;
  }
  if (traits.has("charge with included units") && takesIncluded(kind)) row["Included"] = dice.int(1, 20);
  if (traits.has("charge that a term does not touch")) {
    const no = () => dice.pick<unknown>(["no", "No", "n", ...(isKnown("charges told FALSE") ? [false] : [])]);
    row["Uplift"] = dice.chance(60) ? no() : dice.pick<unknown>(["yes", "", null]);
    row["Discount"] = dice.chance(60) ? no() : blank(dice);
    row["Tax"] = dice.chance(60) ? no() : dice.pick<unknown>(["y", "", true]);
  }
  if (traits.has("charge in bands") && takesBands(kind)) row["Rate"] = bandedRate(dice);
  return row;
}

export const takesEvery = (kind: ChargeKind) => kind !== "charge in percent" && kind !== "charge due once";
export const takesIncluded = (kind: ChargeKind) =>
  ["charge per counted unit", "charge per other column", "charge per hour"].includes(kind);
export const takesBands = (kind: ChargeKind) => !["charge per month", "charge in percent"].includes(kind);

function kindTerms(dice: Dice, kind: ChargeKind): Row {
  const rate = dice.chance(12) ? -Number(decimal(dice, 40)) : amount(dice, 60);
  switch (kind) {
    case "charge per counted unit":
      return { Per: dice.pick(COUNTED), Rate: rate };
    case "charge of a fixed quantity":
      return {
        Per: dice.pick<unknown>(["licences", "", "unit", "router"]),
        Quantity: dice.pick<unknown>([3, 12, 1.5, "40"]),
        Rate: rate,
      };
    case "charge per other column":
      return { Per: dice.pick(["Mailboxes", "mailbox", "per mailbox"].slice(0, 1)), Rate: rate };
    case "charge per hour":
      return { Per: dice.pick(["hour", "hours", "per hour"]), Rate: amount(dice, 180) };
    case "charge in percent":
      return {
        Per: dice.pick(["percent", "Percent", "%"].slice(0, 2)),
        Rate: dice.pick<unknown>([0.05, "-10%", -0.1, "12.5%", -1, "-100%", -0.333, "3%"]),
        ...(dice.chance(50) ? { "From month": dice.int(1, 6), "To month": dice.int(6, 12) } : {}),
      };
    case "charge due once":
      return {
        Per: dice.pick<unknown>(["user", "", "month", "workstations"]),
        Every: dice.pick(["once", "Once"]),
        "From month": dice.chance(60) ? dice.int(1, 12) : blank(dice),
        Rate: dice.chance(10) ? -Number(decimal(dice, 500)) : amount(dice, 900),
      };
    case "charge per month":
      return {
        Per: dice.pick<unknown>(["month", "", "per month", null]),
        Rate: dice.chance(15) ? -Number(decimal(dice, 200)) : amount(dice, 800),
      };
  }
}

function bandedRate(dice: Dice): string {
  const bounds = boundsOf(dice, dice.int(1, 2), 30);
  const rates = Array.from({ length: bounds.length + 1 }, () => {
    const digits = decimal(dice, 60);
    return (digits.split(".")[1] ?? "").length === 3 && !digits.startsWith("0.")
      ? digits.slice(0, -1)
      : digits;
  });
  return bands(dice, rates, bounds);
}
