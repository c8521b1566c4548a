import { LICENCE_WORDS, LICENCES, NO_LICENCE } from "../data/licences";
import { isLeaveOut, type InventoryMap } from "../lists/InventoryMap";
import { headingKey, partsOf, valueKey, wordPattern, wordsIn } from "../lists/words";

/** What a license is paid for. */
export type LicenceKind = "full" | "frontline" | "free" | "addOn" | "none" | "leave out";

const BY_NAME: ReadonlyMap<string, LicenceKind> = new Map(
  Object.entries(LICENCES).flatMap(([kind, names]) =>
    partsOf(names).map((name) => [headingKey(name), kind as LicenceKind] as const),
  ),
);
const BY_WORD = Object.entries(LICENCE_WORDS).map(
  ([kind, words]) => [kind as LicenceKind, wordPattern(partsOf(words))] as const,
);
const NONE: ReadonlySet<string> = new Set(["", ...partsOf(NO_LICENCE).map(valueKey)]);

const BY_MAP: Readonly<Record<string, LicenceKind>> = {
  full: "full",
  fulllicense: "full",
  fulllicence: "full",
  paid: "full",
  frontline: "frontline",
  frontlinelicense: "frontline",
  frontlinelicence: "frontline",
  free: "free",
  trial: "free",
  freeortrial: "free",
  freeortriallicenseonly: "free",
  freeortriallicenceonly: "free",
  addon: "addOn",
  none: "none",
  nolicense: "none",
  nolicence: "none",
  unlicensed: "none",
};

/** The kind of license that a word of the map means; undefined for any other word. */
export const licenceKindNamed = (word: string): LicenceKind | undefined =>
  isLeaveOut(word) ? "leave out" : BY_MAP[valueKey(word)];

/**
 * The licenses in a cell, parted by +, ;, |, comma or line break. A + between blanks and a comma before a digit belong
 * to a name; what stands before an id's colon is the tenant.
 */
export function licencesIn(cell: string): readonly string[] {
  return cell
    .split(/[;|\r\n]|,(?!\d)|(?<!\s)\+|\+(?!\s)/)
    .map((name) => name.trim().replace(/^[^\s:]+:(?=\S)/, ""))
    .filter((name) => name !== "");
}

/** Tells licenses, each name once, and keeps those that were taken for full ones because nothing is known of them. */
export class LicenceReader {
  private readonly kinds = new Map<string, LicenceKind>();
  private readonly unknown = new Set<string>();
  /** What the map says of a license and is not a kind of license. */
  wrongKind: { readonly value: string; readonly kind: string } | undefined;

  constructor(private readonly map: InventoryMap) {}

  kindOf(name: string): LicenceKind {
    let kind = this.kinds.get(name);
    if (kind === undefined) this.kinds.set(name, (kind = this.read(name)));
    return kind;
  }

  /** Whether nothing is known of a license, so that it counts as full. */
  isUnknown(name: string): boolean {
    return this.unknown.has(name);
  }

  private read(name: string): LicenceKind {
    const mapped = this.map.meaningOf(name);
    if (mapped !== undefined) {
      const kind = licenceKindNamed(mapped);
      if (kind !== undefined) return kind;
      this.wrongKind ??= { value: name, kind: mapped };
    }
    if (NONE.has(valueKey(name))) return "none";
    const named = BY_NAME.get(headingKey(name));
    if (named !== undefined) return named;
    const words = wordsIn(name);
    const worded = BY_WORD.find(([, pattern]) => pattern.test(words));
    if (worded !== undefined) return worded[0];
    this.unknown.add(name);
    return "full";
  }
}

/** What an account has by all its licenses: full outranks frontline, frontline free; an add-on alone is paid for. */
export function licenceOf(kinds: ReadonlySet<LicenceKind>): LicenceKind {
  for (const kind of ["full", "frontline", "free"] as const) if (kinds.has(kind)) return kind;
  if (kinds.has("addOn")) return "full";
  return kinds.has("leave out") ? "leave out" : "none";
}
