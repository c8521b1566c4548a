import type { Band, Bands, BandUnit, Price } from "../Bands";
import { bandsInText, looksBanded } from "../cells/bandsInText";
import { isNoCharge, isOpen } from "../cells/words";
import { decimalOf, ZERO, type Decimal } from "../Decimal";
import { LARGEST_AMOUNT } from "../money";
import { quantityOf } from "../quantity";
import type { RecordReader, TermColumn } from "./RecordReader";

/** An amount of 0 or more in a text or number that was read before. */
export function amountOf(reader: RecordReader, content: number | string, at: TermColumn, least = 0): Decimal {
  if (typeof content === "string" && isNoCharge(content)) return ZERO;
  if (typeof content === "string" && looksBanded(content)) {
    reader.fault(at, { code: "bands-not-here", found: content });
    return ZERO;
  }
  const number = reader.money(content, at);
  return reader.within(number, least, LARGEST_AMOUNT, "rate", at) ? decimalOf(number) : ZERO;
}

/** A rate of a band: an amount, or a word for no charge. */
function bandRate(reader: RecordReader, text: string, at: TermColumn, least: number): Decimal {
  if (isOpen(text) || text === "") {
    reader.fault(at, { code: "band-open", found: text });
    return ZERO;
  }
  return amountOf(reader, text, at, least);
}

/**
 * A rate that may hold bands.
 *
 * @param least below 0 where it may be a credit
 */
export function priceOf(reader: RecordReader, content: number | string, at: TermColumn, least = 0): Price {
  if (typeof content === "number" || !looksBanded(content)) return amountOf(reader, content, at, least);
  const written = bandsInText(content);
  if ("code" in written) {
    reader.fault(at, written);
    return ZERO;
  }
  const { unit, bandsSayUnit } = at.term;
  if (bandsSayUnit && written.unit !== "users" && written.unit !== "devices") {
    reader.fault(at, { code: "flat-fee-bands-count", found: content, unit: written.unit });
    return ZERO;
  }
  if (unit !== undefined && written.unit !== undefined && written.unit !== unit) {
    reader.fault(at, { code: "bands-count-other", found: written.unit, counted: unit });
    return ZERO;
  }
  const bands = written.bands.map(({ upTo, price }): Band => ({
    upTo: upTo === undefined ? undefined : quantityOf(upTo),
    rate: bandRate(reader, price, at, least),
  }));
  const [only, second] = bands;
  if (only !== undefined && second === undefined && only.upTo === undefined) return only.rate;
  const counted: BandUnit | undefined =
    written.unit === "users" || written.unit === "devices" ? written.unit : undefined;
  const found: Bands = counted === undefined ? { bands } : { bands, unit: counted };
  return found;
}
