import { bandsInText, looksBanded } from "../cells/bandsInText";
import { plainCell } from "../cells/readNumber";
import { splitUnit, unitOfWord } from "../cells/unitWords";
import { writtenNumber } from "../cells/numberInText";
import { isNoCharge, isOpen, wordIn } from "../cells/words";
import { decimalOf, numberOf, ONE, ZERO } from "../Decimal";
import type { ExitBand, ExitFee } from "../ExitFee";
import { LARGEST_AMOUNT } from "../money";
import { quantityOf } from "../quantity";
import type { RecordReader, TermColumn } from "./RecordReader";

const BLANK: ExitFee = { kind: "blank" };
/** Above this a number by itself can only be money; up to 1 it can only be a share. */
const MOST_MONTHS = 60;

/** What leaving early costs, as a cell says it: "50%", "6 months", "remaining", an amount, bands of shares. */
export function exitFeeOf(reader: RecordReader, cell: unknown, at: TermColumn): ExitFee {
  const plain = plainCell(cell);
  // Here alone `none` says something: that there is no fee.
  if (typeof plain === "string" && (wordIn(plain) === "none" || isNoCharge(plain))) return { kind: "none" };
  const content = reader.content(cell, at);
  if (content === 0 || content === "") return BLANK;
  if (typeof content === "number") return bareNumber(reader, content, at);
  if (isOpen(content)) return { kind: "open" };
  if (looksBanded(content)) return bandedShares(reader, content, at);
  const text = content.replace(/\s*of\s+(?:the\s+)?remaining\b.*$/i, "").trim();
  if (/^(?:the\s+)?remaining\b/i.test(text)) return { kind: "share", share: ONE };
  const written = writtenNumber(text);
  if (written === undefined) return monthsOrFault(reader, text, content, at);
  if (written.isPercentage) return shareOf(reader, written.number, at);
  if (written.currency === "") return bareNumber(reader, written.number, at);
  const amount = reader.money(text, at);
  return reader.within(amount, 0, LARGEST_AMOUNT, "rate", at)
    ? { kind: "amount", amount: decimalOf(amount) }
    : BLANK;
}

function bareNumber(reader: RecordReader, number: number, at: TermColumn): ExitFee {
  if (number <= 1) return shareOf(reader, number, at);
  if (number > MOST_MONTHS) {
    return reader.within(number, 0, LARGEST_AMOUNT, "rate", at)
      ? { kind: "amount", amount: decimalOf(number) }
      : BLANK;
  }
  reader.fault(at, { code: "exit-fee-unclear", found: number });
  return BLANK;
}

function shareOf(reader: RecordReader, number: number, at: TermColumn): ExitFee {
  if (number >= 0 && number <= 1) return { kind: "share", share: decimalOf(number) };
  reader.fault(at, { code: "share-out-of-bounds", found: numberOf(decimalOf(number)), mayBeWhole: true });
  return BLANK;
}

function monthsOrFault(reader: RecordReader, text: string, found: string, at: TermColumn): ExitFee {
  const split = splitUnit(text);
  const unit = split === undefined ? undefined : unitOfWord(split.word);
  const number = split === undefined ? undefined : writtenNumber(split.number)?.number;
  if (unit?.unit === "months" && number !== undefined && number >= 0) {
    return { kind: "months", months: quantityOf(number * unit.times) };
  }
  reader.fault(at, { code: "exit-fee-unknown", found });
  return BLANK;
}

function bandedShares(reader: RecordReader, text: string, at: TermColumn): ExitFee {
  const written = bandsInText(text);
  if ("code" in written) {
    reader.fault(at, written);
    return BLANK;
  }
  if (written.unit !== undefined && written.unit !== "months") {
    reader.fault(at, { code: "bands-count-other", found: written.unit, counted: "months" });
    return BLANK;
  }
  const bands: ExitBand[] = [];
  for (const { upTo, price } of written.bands) {
    const bare = price.replace(/\s*of\s+(?:the\s+)?remaining\b.*$/i, "");
    const share = isNoCharge(bare) ? ZERO : writtenShare(bare);
    if (share === undefined) {
      reader.fault(at, { code: "not-a-share", found: price });
      return BLANK;
    }
    bands.push({ upTo, share });
  }
  return { kind: "bands", bands };
}

function writtenShare(text: string) {
  const written = writtenNumber(text);
  const isShare = written?.currency === "" && written.number >= 0 && written.number <= 1;
  return isShare ? decimalOf(written.number) : undefined;
}
