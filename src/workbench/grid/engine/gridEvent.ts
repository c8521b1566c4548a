import { CommandType } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetFormulaCalculationResultMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { GridEvent } from "../Grid";

const MOVING: ReadonlySet<string> = new Set(
  [InsertRowMutation, InsertColMutation, RemoveRowMutation, RemoveColMutation, MoveRangeMutation].map(
    ({ id }) => id,
  ),
);

/** What the grid tells of when the engine has carried out a command; undefined for what concerns nobody. */
export function gridEvent({ id, type }: Readonly<ICommandInfo>): GridEvent | undefined {
  if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) return "selected";
  if (id === SetFormulaCalculationResultMutation.id) return "calculated";
  return type === CommandType.MUTATION && id.startsWith("sheet.mutation.") ? "changed" : undefined;
}

/** Whether cells stand elsewhere after the command. */
export const movesCells = ({ id }: Readonly<ICommandInfo>): boolean => MOVING.has(id);
