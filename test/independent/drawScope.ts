import type { Dice } from "./Dice";
import { amount, bands, blank, boundsOf, count, decimal, spelled } from "./drawCells";
import type { Row } from "./drawQuote";
import { isKnown } from "./pending";

export function bandedRate(dice: Dice, limit: number, step: number, unit: string): string {
  const isOpenEnded = dice.chance(85);
  const bounds = boundsOf(dice, dice.int(1, 3), step);
  // A list that ends is wide enough, mostly.
  if (!isOpenEnded) bounds.push((bounds.at(-1) ?? 0) + (dice.chance(70) ? 5000 : step));
  const rates = Array.from({ length: bounds.length + (isOpenEnded ? 1 : 0) }, () =>
    dice.chance(5) ? dice.pick(["included", "free"]) : money(dice, limit),
  );
  return bands(dice, rates, bounds, dice.chance(60) || unit === "seats" ? unit : unit === "" ? "" : unit);
}

function money(dice: Dice, limit: number): string {
  const digits = decimal(dice, limit);
  const isAmbiguous = (digits.split(".")[1] ?? "").length === 3 && !digits.startsWith("0.");
  const plain = isAmbiguous ? digits.slice(0, -1) : digits;
  return dice.chance(20) ? `$${plain}` : plain;
}

export function cap(dice: Dice): Row {
  return { "Overage cap": dice.chance(40) ? amount(dice, 900) : blank(dice) };
}

export function scope(dice: Dice, unit: "user" | "device" | "site"): Row {
  const size = unit === "site" ? 6 : 120;
  const terms = (included: unknown, overage: unknown): Row => ({
    [`Included ${unit}s`]: included,
    [`${unit.charAt(0).toUpperCase()}${unit.slice(1)} overage`]: overage,
  });
  const kind = dice.int(0, 15);
  // With room to grow into, so that most pairs have an answer.
  const wide = dice.int(size, size * 12);
  if (kind < 5) return terms(count(dice, size, `${unit}s`), amount(dice, 90));
  if (kind < 7) return terms(blank(dice), amount(dice, 90));
  if (kind < 10) return terms(blank(dice), blank(dice));
  if (kind < 13) return terms(wide, blank(dice));
  if (kind === 13) return terms(wide, spelled(dice, "renegotiate"));
  if (kind === 14)
    return terms(
      count(dice, size),
      spelled(
        dice,
        dice.pick(isKnown("words for nothing to pay") ? ["free", "included", "no charge"] : ["free"]),
      ),
    );
  return terms(spelled(dice, dice.pick(["unlimited", "none", "n/a", "-"])), blank(dice));
}
