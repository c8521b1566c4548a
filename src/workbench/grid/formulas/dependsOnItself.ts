import type { IRange } from "@univerjs/core";
import type { FormulaDataModel, IDependencyManagerService } from "@univerjs/preset-sheets-core";

/** Where a formula stands, as the engine names places. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Dependencies = Pick<
  IDependencyManagerService,
  "getFormulaDependency" | "searchDependency" | "openKdTree" | "closeKdTree"
>;
type Formulas = Pick<FormulaDataModel, "getFormulaData" | "getArrayFormulaRange">;

/**
 * Whether a formula needs its own answer, directly or through other cells. The engine goes round such a circle once
 * and shows the number that it then has, another one after every calculation.
 */
export function dependsOnItself(
  place: FormulaPlace,
  dependencies: Dependencies,
  formulas: Formulas,
): boolean {
  const own = idAt(place, dependencies);
  if (own === undefined) return false;
  // Outside of a calculation the engine keeps the tree closed, and finds nothing in it.
  dependencies.openKdTree();
  try {
    return reaches(own, place, dependencies, formulas);
  } finally {
    dependencies.closeKdTree();
  }
}

/** Whether a formula is among those that need a cell of the one at a place, directly or through others. */
function reaches(own: number, place: FormulaPlace, dependencies: Dependencies, formulas: Formulas): boolean {
  // A set is walked in the order in which it grows.
  const reached = new Set(idsThatNeed(place, dependencies, formulas));
  const places = reached.size === 0 ? new Map<number, FormulaPlace>() : placesById(dependencies, formulas);
  for (const id of reached) {
    if (id === own) return true;
    const next = places.get(id);
    if (next) for (const needing of idsThatNeed(next, dependencies, formulas)) reached.add(needing);
  }
  return false;
}

const idAt = ({ unitId, sheetId, row, column }: FormulaPlace, dependencies: Dependencies) =>
  dependencies.getFormulaDependency(unitId, sheetId, row, column) ?? undefined;

function idsThatNeed(place: FormulaPlace, dependencies: Dependencies, formulas: Formulas) {
  const { unitId, sheetId } = place;
  return dependencies.searchDependency([{ unitId, sheetId, range: filledFrom(place, formulas) }]);
}

/** All cells that the answer of a formula fills. */
function filledFrom({ unitId, sheetId, row, column }: FormulaPlace, formulas: Formulas): IRange {
  const spilled = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  return spilled ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** The engine tells the number of a place's formula, and not the other way round. */
function placesById(dependencies: Dependencies, formulas: Pick<Formulas, "getFormulaData">) {
  const places = new Map<number, FormulaPlace>();
  for (const [unitId, sheets] of Object.entries(formulas.getFormulaData()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const column of Object.keys(cells as object)) {
          const place = { unitId, sheetId, row: Number(row), column: Number(column) };
          const id = idAt(place, dependencies);
          if (id !== undefined) places.set(id, place);
        }
  return places;
}
