import { ICommandService, IUndoRedoService, UndoCommand } from "@univerjs/core";
import type { IMutationInfo, Injector } from "@univerjs/core";

/** Does work of several commands that one Undo takes back. The work must be done when it returns. */
export function inOneUndoStep<T>(injector: Injector, unitId: string, work: () => T): T {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the engine offers no other way yet
  const step = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    return work();
  } finally {
    step.dispose();
  }
}

/** The same for work that is all done or not at all: what it did before it failed is taken back. */
export function allOrNothing<T>(injector: Injector, unitId: string, work: () => T): T {
  const undos = injector.get(IUndoRedoService);
  const before = undos.pitchTopUndoElement();
  try {
    return inOneUndoStep(injector, unitId, work);
  } catch (failure) {
    if (undos.pitchTopUndoElement() !== before) {
      injector.get(ICommandService).syncExecuteCommand(UndoCommand.id);
    }
    throw failure;
  }
}

/** Carries out a mutation that Undo takes back by another one. */
export function undoably(
  injector: Injector,
  unitId: string,
  { redo, undo }: { readonly redo: IMutationInfo; readonly undo: IMutationInfo },
): void {
  injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
  injector
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId, redoMutations: [redo], undoMutations: [undo] });
}
