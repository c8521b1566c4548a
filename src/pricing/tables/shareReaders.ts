import { sharesInText } from "../cells/lists";
import { isNoCharge, wordIn } from "../cells/words";
import { decimalOf, numberOf, ZERO, type Decimal } from "../Decimal";
import { NO_UPLIFT } from "../Uplift";
import type { Reading } from "./Reading";
import type { RecordReader, TermColumn } from "./RecordReader";
import { upliftInText } from "./upliftInText";

/** A share from 0 to below 1, or to 1. */
export function shareWithin(
  reader: RecordReader,
  number: number,
  at: TermColumn,
  mayBeWhole: boolean,
): Decimal {
  if (number < 0 || number > 1 || (number === 1 && !mayBeWhole)) {
    reader.fault(at, { code: "share-out-of-bounds", found: number, mayBeWhole });
    return ZERO;
  }
  return decimalOf(number);
}

export const share: Reading<"share"> = (reader, cell, at) =>
  shareWithin(reader, reader.shareNumber(cell, at), at, false);

/** The shares of a list, each from 0 to below 1; undefined where one is none. */
function shareList(reader: RecordReader, text: string, at: TermColumn, least: number): Decimal[] | undefined {
  const shares = sharesInText(text);
  if ("part" in shares) {
    reader.fault(at, { code: "not-a-share", found: shares.part, isList: true });
    return undefined;
  }
  const decimals: Decimal[] = [];
  for (const number of shares) {
    const shown = numberOf(decimalOf(number));
    if (least === 0) decimals.push(shareWithin(reader, shown, at, false));
    else if (shown > least && shown < 1) decimals.push(decimalOf(shown));
    else reader.fault(at, { code: "change-out-of-bounds", found: shown });
  }
  return decimals;
}

export const steps: Reading<"steps"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "" || reader.isOpen(content, at)) return NO_UPLIFT;
  if (typeof content === "number") return { kind: "steps", steps: [shareWithin(reader, content, at, false)] };
  if (isNoCharge(content)) return NO_UPLIFT;
  const index = upliftInText(content);
  if (index === undefined) {
    const list = shareList(reader, content, at, 0);
    return list === undefined ? NO_UPLIFT : { kind: "steps", steps: list };
  }
  if ("code" in index) {
    reader.fault(at, index);
    return NO_UPLIFT;
  }
  return { kind: "index", index: index.index, spread: shareWithin(reader, index.spread, at, false) };
};

export const taxes: Reading<"taxes"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === 0 || content === "" || reader.isOpen(content, at)) return undefined;
  if (typeof content === "number") return [shareWithin(reader, content, at, false)];
  if (wordIn(content) === "exempt") return [ZERO];
  return shareList(reader, content, at, 0);
};

export const changes: Reading<"changes"> = (reader, cell, at) => {
  const content = reader.content(cell, at);
  if (content === "" || reader.isOpen(content, at)) return [ZERO];
  return shareList(reader, typeof content === "number" ? String(content) : content, at, -1) ?? [ZERO];
};

export const growth: Reading<"growth"> = (reader, cell, at) => {
  const number = reader.shareNumber(cell, at);
  if (number > -1 && number <= 1) return decimalOf(number);
  reader.fault(at, { code: "growth-out-of-bounds", found: number });
  return ZERO;
};
