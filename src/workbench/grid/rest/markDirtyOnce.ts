import { Layer } from "@univerjs/preset-sheets-core";

/** What is changed of the engine's layers, as functions that are given what they are called on. */
interface LayerMethods {
  makeDirtyWithDebounce: (this: Layer, isDirty?: boolean) => void;
}

/** What layers keep to themselves: how the change to come is called off when they go. */
interface Pending {
  _debounceDirtyFunc: (() => void) | null;
}

let isSet = false;

/**
 * Whatever is drawn tells its layer when it moves, some four hundred times for one cell that is typed, and for each of
 * these the engine opens a channel for messages and closes the one before: a sixth of what the cell costs. Once is
 * enough; nothing is drawn before the next frame.
 */
export function markDirtyOnce(): void {
  if (isSet) return;
  isSet = true;
  const layer = Layer.prototype as LayerMethods;
  /** What was last said of a layer that waits. */
  const said = new WeakMap<Layer, boolean | undefined>();
  layer.makeDirtyWithDebounce = function (isDirty) {
    const isWaiting = said.has(this);
    said.set(this, isDirty);
    if (isWaiting) return;
    const pending = this as unknown as Pending;
    pending._debounceDirtyFunc = () => said.delete(this);
    // Not at once: a layer that is being drawn calls itself clean at the end of that.
    queueMicrotask(() => {
      if (!said.has(this)) return;
      const last = said.get(this);
      said.delete(this);
      pending._debounceDirtyFunc = null;
      this.makeDirty(last);
    });
  };
}
