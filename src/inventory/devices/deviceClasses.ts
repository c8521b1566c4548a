import { CLASS_HEADINGS } from "../../pricing";
import { CLASS_WORDS, GUEST_WORDS, HOST_WORDS } from "../data/deviceWords";
import type { ProductData } from "../data/ProductData";
import { isLeaveOut, type InventoryMap } from "../lists/InventoryMap";
import { partsOf, valueKey, wordPattern, wordsIn } from "../lists/words";

/** A class as a count is headed; "" for what is unclear. */
export type ClassName = string;

export const UNCLEAR_CLASS: ClassName = "";

/** The classes that every table of counts has. */
export const ALWAYS: readonly ClassName[] = ["Workstations", "Servers", "Network devices", "Mobile devices"];

const NAMES: Readonly<Record<string, ClassName>> = {
  workstation: "Workstations",
  server: "Servers",
  network: "Network devices",
  mobile: "Mobile devices",
  printer: "Printers",
  other: "Other equipment",
};

/** Classes of which rows without a serial number are known again by their host name. */
export const HAS_HOST_NAME: ReadonlySet<ClassName> = new Set(["Workstations", "Servers", UNCLEAR_CLASS]);

/** What the class and the operating system of a row say. */
export interface DeviceKind {
  readonly className: ClassName;
  /** The value by which the row is left out; undefined where none is. */
  readonly leftOut?: string;
  /** The value that would have to be known for the row to have a class. */
  readonly unclear?: string;
}

/** What one value says of a row. */
type Said =
  | { readonly kind: "class"; readonly className: ClassName; readonly ifNothingElse: boolean }
  | { readonly kind: "leave out" }
  | undefined;

const WORD_PATTERNS = Object.entries(CLASS_WORDS).map(
  ([name, words]) => [NAMES[name] ?? name, wordPattern(partsOf(words))] as const,
);
const GUEST = wordPattern(partsOf(GUEST_WORDS));
const HOST = wordPattern(partsOf(HOST_WORDS));

/** Classes by the words of the map: their own names and those that scenarios know. */
const NAMED: ReadonlyMap<string, ClassName> = new Map([
  ...Object.entries(NAMES).flatMap(([name, className]) => [
    [name, className] as const,
    [singular(className), className] as const,
  ]),
  ...Object.entries(CLASS_HEADINGS).flatMap(([name, headings]) =>
    headings.map((heading) => [singular(heading), NAMES[name] ?? name] as const),
  ),
]);

function singular(text: string): string {
  return valueKey(text).replace(/s$/, "");
}

/** The class that a word of the map means: a standard one, else one of the user's own; none for "Unclear". */
export function classNamed(word: string): ClassName {
  return valueKey(word) === "unclear" ? UNCLEAR_CLASS : (NAMED.get(singular(word)) ?? word);
}

/** Tells classes by their values, each value once. */
export class ClassReader {
  private readonly said = new Map<string, Said>();
  private readonly kinds = new Map<string, Map<string, DeviceKind>>();
  private readonly ofProduct = new Map<string, string>();

  constructor(
    product: ProductData | undefined,
    private readonly map: InventoryMap,
  ) {
    for (const [name, values] of Object.entries(product?.values ?? {})) {
      for (const value of partsOf(values)) this.ofProduct.set(valueKey(value), name);
    }
  }

  /** What a row is by its class, else by its operating system. */
  kindOf(ofClass: string, ofSystem: string): DeviceKind {
    let ofSystems = this.kinds.get(ofClass);
    if (ofSystems === undefined) this.kinds.set(ofClass, (ofSystems = new Map<string, DeviceKind>()));
    let kind = ofSystems.get(ofSystem);
    if (kind === undefined) ofSystems.set(ofSystem, (kind = this.kindOfValues(ofClass, ofSystem)));
    return kind;
  }

  private kindOfValues(ofClass: string, ofSystem: string): DeviceKind {
    const first = this.saidBy(ofClass);
    if (first?.kind === "leave out") return { className: UNCLEAR_CLASS, leftOut: ofClass };
    if (first !== undefined && !first.ifNothingElse) return kindAs(first.className, ofClass);
    const second = this.saidBy(ofSystem);
    if (second?.kind === "leave out")
      return { className: first?.className ?? UNCLEAR_CLASS, leftOut: ofSystem };
    const said = second ?? first;
    if (said !== undefined) return kindAs(said.className, second === undefined ? ofClass : ofSystem);
    const isSilent = this.ofProduct.get(valueKey(ofClass)) === "nothing" && ofSystem !== "";
    return { className: UNCLEAR_CLASS, unclear: (isSilent ? "" : ofClass) || ofSystem };
  }

  private saidBy(value: string): Said {
    if (value === "") return undefined;
    if (this.said.has(value)) return this.said.get(value);
    const said = this.read(value);
    this.said.set(value, said);
    return said;
  }

  private read(value: string): Said {
    const mapped = this.map.meaningOf(value);
    if (mapped !== undefined) {
      return isLeaveOut(mapped) ? { kind: "leave out" } : certain(classNamed(mapped));
    }
    const known = this.ofProduct.get(valueKey(value));
    if (known === "leave out") return { kind: "leave out" };
    if (known === "nothing") return undefined;
    if (known !== undefined) {
      const name = known.replace("?", "");
      return { kind: "class", className: NAMES[name] ?? name, ifNothingElse: known.endsWith("?") };
    }
    const words = wordsIn(value);
    const found = WORD_PATTERNS.find(([, pattern]) => pattern.test(words));
    // A guest under a hypervisor's name ("Hyper-V VM") is a guest: what its system says.
    const isGuest =
      GUEST.test(words) && (found === undefined || (found[0] === NAMES.server && !HOST.test(words)));
    if (isGuest) return { kind: "class", className: "Servers", ifNothingElse: true };
    return found && certain(found[0]);
  }
}

/** A row of the class; where that is none, since somebody has said so, with the value that says it. */
const kindAs = (className: ClassName, value: string): DeviceKind =>
  className === UNCLEAR_CLASS ? { className, unclear: value } : { className };

const certain = (className: ClassName): Said => ({ kind: "class", className, ifNothingElse: false });
