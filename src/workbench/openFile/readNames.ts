import type { NamePlan } from "../../scenarios";
import type { LeftOut } from "./LeftOut";
import { typedFormula } from "./typedFormula";

const NAME = /<definedName\b([^>]*)>([^<]*)<\/definedName>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * The names that a file defines, for ranges, columns of tables, numbers and formulas: the library reads those of
 * ranges alone.
 * @param part the package's part `xl/workbook.xml`
 * @param known the functions that can be calculated, in capitals
 */
export function readNames(part: string, known: ReadonlySet<string>, leftOut: LeftOut): readonly NamePlan[] {
  const found = new Map<string, NamePlan>();
  for (const [, attributes = "", refersTo = ""] of part.matchAll(NAME)) {
    const name = plain(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? "");
    // What the application keeps for itself, such as areas to print, and what it does not show.
    if (name.startsWith("_xlnm.") || /\bhidden="(?:1|true)"/.test(attributes)) continue;
    const typed = typedFormula(plain(refersTo), known);
    const isUsable = "formula" in typed && !typed.formula.includes("#REF!") && !isSeveralAreas(typed.formula);
    if (isUsable && !found.has(name.toUpperCase()))
      found.set(name.toUpperCase(), { name, refersTo: typed.formula });
    else leftOut.note("a defined name", "defined names");
  }
  return [...found.values()];
}

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (all, entity: string) => ENTITIES[entity] ?? all);

/** Whether a comma stands outside of quotes, brackets and parentheses. */
function isSeveralAreas(formula: string): boolean {
  let rest = formula.replace(/'[^']*'|"[^"]*"/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\([^()]*\)|\[[^[\]]*\]/g, "");
  }
  return rest.includes(",");
}
