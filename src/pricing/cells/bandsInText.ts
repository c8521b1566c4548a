import type { TermUnit } from "../terms/Term";
import type { ReadingFault } from "../issues/readingIssues";
import { partsOf } from "./lists";
import { countInText, withPlainSpaces } from "./numberInText";
import { unitOfWord } from "./unitWords";

/** Bands as a text writes them: the bounds rise, and only the last one may have no limit. */
export interface WrittenBands {
  readonly bands: readonly { readonly upTo: number | undefined; readonly price: string }[];
  /** What the bounds say that they count. */
  readonly unit: TermUnit | undefined;
}

/** What one part says of its bound. */
interface Bound {
  /** Undefined where it does not say where it begins. */
  readonly from: number | undefined;
  readonly upTo: number | undefined;
  readonly units: readonly string[];
}

const NUMBER = String.raw`(\d[\d.,'’ ]*)\s*(\p{L}[\p{L}.]*)?`;
const pattern = (source: string) => new RegExp(`^${source.replaceAll("N", NUMBER)}$`, "iu");
const UP_TO = pattern(String.raw`(?:up\s*to|≤)\s*N`);
const PLAIN = pattern("N");
const RANGE = pattern(String.raw`N\s*(?:-|–|—|\bto\b)\s*N`);
const ABOVE = pattern(String.raw`(?:above|over|>|≥)(?:\s*N)?`);
const AND_ABOVE = pattern(String.raw`N\s*(?:\+|and\s+above)\s*(\p{L}[\p{L}.]*)?`);

const withSigns = (text: string) => withPlainSpaces(text).replaceAll("<=", "≤").replaceAll(">=", "≥");

/** Whether a text is meant as bands: it has a part with a colon, or a sign that stands for one. */
export function looksBanded(text: string): boolean {
  return /\d/.test(text) && /[:=@]/.test(withSigns(text));
}

/** Reads "up to 25: 140; up to 50: 120; above: 100"; what stands behind each colon is read by its term. */
export function bandsInText(text: string): WrittenBands | ReadingFault {
  const bands: { upTo: number | undefined; price: string }[] = [];
  let unit: TermUnit | undefined;
  let below: number | undefined;
  for (const part of partsOf(withSigns(text))) {
    if (bands.length > 0 && bands.at(-1)?.upTo === undefined)
      return { code: "band-behind-last", found: part };
    const cut = /[:=@]/.exec(part);
    if (cut === null) return { code: "band-unreadable", found: part };
    const price = part.slice(cut.index + 1).trim();
    const bound = boundIn(part.slice(0, cut.index).trim());
    if (bound === undefined || price === "") return { code: "band-unreadable", found: part };
    for (const word of bound.units) {
      const written = unitOfWord(word);
      if (written?.times !== 1) return { code: "band-unit-unknown", found: word };
      if (unit !== undefined && unit !== written.unit)
        return { code: "band-units-differ", first: unit, second: written.unit };
      unit = written.unit;
    }
    const fault = fitFault(bound, below, part);
    if (fault !== undefined) return fault;
    bands.push({ upTo: bound.upTo, price });
    below = bound.upTo;
  }
  return { bands, unit };
}

function boundIn(text: string): Bound | undefined {
  const upTo = UP_TO.exec(text) ?? PLAIN.exec(text);
  if (upTo !== null) return boundOf(undefined, upTo[1], [upTo[2]]);
  const range = RANGE.exec(text);
  if (range !== null) return boundOf(range[1], range[3], [range[2], range[4]]);
  const above = ABOVE.exec(text) ?? AND_ABOVE.exec(text);
  return above === null ? undefined : boundOf(above[1], undefined, [above[2], above[3]]);
}

function boundOf(
  from: string | undefined,
  upTo: string | undefined,
  words: readonly (string | undefined)[],
): Bound | undefined {
  const first = from === undefined ? undefined : countInText(from);
  const last = upTo === undefined ? undefined : countInText(upTo);
  if ((from !== undefined && first === undefined) || (upTo !== undefined && last === undefined))
    return undefined;
  return { from: first, upTo: last, units: words.filter((word) => word !== undefined) };
}

/** What keeps a band from following the one before it. */
function fitFault({ from, upTo }: Bound, below: number | undefined, part: string): ReadingFault | undefined {
  const before = below ?? 0;
  if (from !== undefined && from !== before && from !== before + 1) {
    return from > before
      ? { code: "bands-gap", found: part, below: before, from }
      : { code: "bands-overlap", found: part, below: before, from };
  }
  if (upTo !== undefined && upTo <= before && !(below === undefined && upTo > 0)) {
    return { code: "bands-fall", found: part, below: before, upTo };
  }
  return undefined;
}
