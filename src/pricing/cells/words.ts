/** A word as it is compared: case, spaces and dots do not matter. */
export function wordIn(text: string): string {
  return text.toLowerCase().replace(/[\s.\u00a0]+/g, "");
}

const NO_CHARGE = new Set(["included", "incl", "free", "nocharge", "waived"]);
const NOTHING = new Set(["-", "–", "—", "n/a", "na", "none", "notoffered"]);
const OPEN = new Set(["tbd", "tba", "?", "onrequest"]);
const NO_LIMIT = new Set(["unlimited", "nolimit", "any"]);

/** Most cells hold a number or nothing, and are not words at all. */
const isOneOf =
  (words: ReadonlySet<string>) =>
  (text: string): boolean =>
    text !== "" && words.has(wordIn(text));

/** Whether a text says that something costs nothing: `included`, `free`, `no charge`, `waived`. */
export const isNoCharge = isOneOf(NO_CHARGE);
/** Whether a text stands for a blank: a dash, `n/a`, `none`, `not offered`. */
export const isNothing = isOneOf(NOTHING);
/** Whether a text says that a term is still open: `tbd`, `tba`, `?`, `on request`. */
export const isOpen = isOneOf(OPEN);
/** Whether a text says that there is no limit: `unlimited`, `no limit`, `any`. */
export const isNoLimit = isOneOf(NO_LIMIT);
