import type { Dice } from "./Dice";
import { Fraction } from "./Fraction";
import { isKnown } from "./pending";

/** What a blank cell arrives as, by host. */
export function blank(dice: Dice): unknown {
  return [null, "", 0][dice.int(0, 2)];
}

/** A decimal above 0 and up to a limit: whole, in cents, at half a cent, or with four or six decimals. */
export function decimal(dice: Dice, limit: number): string {
  const scaled = (decimals: number) =>
    new Fraction(BigInt(dice.int(1, limit * 10 ** decimals)), 10n ** BigInt(decimals)).toString();
  const kind = dice.int(0, 12);
  if (kind < 4) return scaled(0);
  if (kind < 8) return scaled(2);
  if (kind < 10) return new Fraction(BigInt(dice.int(0, limit * 100) * 10 + 5), 1000n).toString();
  return kind < 12 ? scaled(4) : scaled(6);
}

/** The ways an amount arrives: as a number, mostly; as text that reads in one way; as a data type. */
export function amount(dice: Dice, limit: number): unknown {
  return written(dice, decimal(dice, limit), dice.int(0, 29));
}

function written(dice: Dice, digits: string, form: number): unknown {
  const decimals = digits.split(".")[1] ?? "";
  const isAmbiguous = decimals.length === 3 && !digits.startsWith("0.");
  if (form === 0 && !isAmbiguous) return digits;
  if (form === 1 && !isAmbiguous)
    return dice.pick(
      isKnown("currency codes") ? [`$${digits}`, `USD ${digits}`, `US$${digits}`] : [`$${digits}`],
    );
  if (form === 2 && !isAmbiguous) return `${digits} $`;
  if (form === 3 && decimals.length <= 2) return grouped(digits, ",", ".");
  if (form === 4 && decimals.length <= 2) return grouped(digits, ".", ",");
  if (form === 5) return { type: "FormattedNumber", basicType: "Double", basicValue: Number(digits) };
  return Number(digits);
}

function grouped(digits: string, group: string, point: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, group) + point + decimals.padEnd(2, "0");
}

/** A count from 0: whole, mostly; halves and long decimals at times. */
export function count(dice: Dice, limit: number, unit = ""): unknown {
  const kind = dice.int(0, 10);
  const whole = dice.int(0, limit);
  if (kind === 0) return blank(dice);
  if (kind === 1 && isKnown("numbers with units") && unit !== "" && whole > 0) return `${whole} ${unit}`;
  if (kind === 2) return whole + 0.5;
  if (kind === 3) return dice.int(1, limit * 1000) / 1000;
  if (kind === 4) return dice.int(1, limit * 1_000_000) / 1_000_000;
  return kind === 5 ? String(whole) : whole;
}

/** An uplift, a discount, a rollover or a discount rate. */
export function share(dice: Dice): unknown {
  const kind = dice.int(0, 3);
  if (kind === 0) return dice.int(1, 3000) / 10_000;
  if (kind === 1) return dice.int(1, 500_000) / 1_000_000;
  return dice.pick<unknown>([
    0.03,
    0.05,
    0.1,
    0.025,
    0.0375,
    "3%",
    "5 %",
    "2,5%",
    0.21,
    0.999,
    ...(isKnown("numbers with units") ? ["3.125%"] : []),
  ]);
}

/** A word as someone may write it. */
export function spelled(dice: Dice, word: string): string {
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return dice.pick([word, word, word.toUpperCase(), capital, ` ${word} `]);
}

/** A choice such as a model, where spaces and hyphens do not count either. */
export function chosen(dice: Dice, word: string): string {
  const form = dice.int(0, 4);
  return form === 0
    ? word.replaceAll("-", " ")
    : form === 1
      ? word.replaceAll(/[- ]/g, "")
      : spelled(dice, word);
}

/** Bands in one of the ways in which they are written: rising bounds, the last often without limit. */
export function bands(dice: Dice, rates: readonly string[], bounds: readonly number[], unit = ""): string {
  const style = dice.int(0, 4);
  const separator = dice.pick(["; ", ";", "\n"]);
  const colon = dice.pick([": ", ":", " = ", " @ "]);
  const named = unit === "" ? "" : ` ${unit}`;
  const parts = rates.map((rate, at) => {
    const bound = bounds[at];
    const before = bounds[at - 1] ?? 0;
    const isOpen = bound === undefined;
    const range =
      style === 0
        ? isOpen
          ? `above${at === 0 ? "" : ` ${before}`}`
          : `up to ${bound}`
        : style === 1
          ? isOpen
            ? `${before + 1}+`
            : `${before + 1}-${bound}`
          : style === 2
            ? isOpen
              ? `over ${before}`
              : `≤ ${bound}`
            : style === 3
              ? isOpen
                ? `${before + 1} and above`
                : `${before === 0 ? 1 : before}–${bound}`
              : isOpen
                ? "above"
                : `${bound}`;
    return `${range}${at === 0 ? named : ""}${colon}${rate}`;
  });
  return parts.join(separator);
}

/** Bounds that rise, so many. */
export function boundsOf(dice: Dice, many: number, step: number): number[] {
  const bounds: number[] = [];
  for (let at = 0; at < many; at += 1) bounds.push((bounds.at(-1) ?? 0) + dice.int(1, step));
  return bounds;
}
