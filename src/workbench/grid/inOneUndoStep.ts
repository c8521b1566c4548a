import { IUndoRedoService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";

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
