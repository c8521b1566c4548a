import type { IDependencyManagerService } from "@univerjs/preset-sheets-core";

/** Where a formula stands, as the engine names places. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Whether a formula needs its own answer, directly or through other cells. The engine goes round such a circle once
 * and shows the number that it then has, another one after every calculation.
 */
export function dependsOnItself(
  dependencies: Pick<IDependencyManagerService, "getFormulaDependency" | "getTreeById" | "searchDependency">,
  { unitId, sheetId, row, column }: FormulaPlace,
): boolean {
  const own = dependencies.getFormulaDependency(unitId, sheetId, row, column);
  if (own === undefined || own === null) return false;
  // A set is walked in the order in which it grows.
  const reached = new Set([own]);
  for (const id of reached) {
    const tree = dependencies.getTreeById(id);
    const followers = tree ? dependencies.searchDependency(tree.toRTreeItem()) : [];
    for (const follower of followers) {
      if (follower === own) return true;
      reached.add(follower);
    }
  }
  return false;
}
