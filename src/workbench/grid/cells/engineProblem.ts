/** What stands in the way of a formula that the engine cannot calculate, and what to write instead. */
export function engineProblem(shown: string, formula: string, address: string): string | undefined {
  const [, spilled] = SPILL_REFERENCE.exec(withoutTexts(formula)) ?? [];
  if (shown.startsWith("#") && spilled !== undefined)
    return `The workbench cannot calculate ${spilled}#. Write the range that ${spilled} fills, for example ${spilled}:${spilled.replace(/\d+$/, (row) => String(Number(row) + 9))}; Excel calculates both.`;
  switch (shown) {
    case "#SPILL!":
      return "The answer fills more cells than this one, and some of them are not empty or lie beyond the sheet. Clear the cells to the right and below, or insert rows.";
    case "#CYCLE!":
      return `The formula depends on its own result. Change it so that it does not refer to ${address}, neither directly nor through other cells.`;
    case "#NAME?":
      return "The formula names a function, table or name that the workbench does not know. Check the spelling; text goes in quotation marks.";
    case "#REF!":
      return "The formula refers to cells that are gone. Point it to others.";
    default:
      return undefined;
  }
}

/** A cell with a # behind it: all that it spills. */
const SPILL_REFERENCE = /(\$?[A-Z]{1,3}\$?[0-9]+)#/i;

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, "");
