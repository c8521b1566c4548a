import { Engine, Layer } from "@univerjs/preset-sheets-core";

/** What a canvas does with each frame, as long as it runs. */
type Task = () => void;

/** The loop of a canvas. */
interface Loop {
  readonly tasks: Set<Task>;
  /** Does what there is to do with a frame. */
  readonly frame: Task;
}

/** What is changed of the engine, as functions that are told what they are called on. */
interface CanvasMethods {
  runRenderLoop: (this: Engine, task: Task) => void;
  stopRenderLoop: (this: Engine, task?: Task) => void;
}
interface LayerMethods {
  makeDirty: (this: Layer, isDirty?: boolean) => Layer;
}

/** So many frames without a change, and the canvas rests. */
const CALM = 2;

let isSet = false;

/**
 * The engine draws only what has changed, but asks for sixty frames a second, for each of its canvases, to look whether
 * something has: a seventh of a processor for a page that nobody touches. Here a canvas rests when nothing has changed
 * for some frames, and goes on with the next change, of which its layers are told.
 */
export function restWhileNothingChanges(): void {
  if (isSet) return;
  isSet = true;
  const loops = new WeakMap<object, Loop>();
  const engine = Engine.prototype as CanvasMethods;
  const layer = Layer.prototype as LayerMethods;
  const { runRenderLoop: run, stopRenderLoop: stop } = engine;
  const { makeDirty } = layer;

  engine.runRenderLoop = function (task) {
    const loop = loops.get(this) ?? loopOf(this, (frame) => stop.call(this, frame));
    loops.set(this, loop);
    loop.tasks.add(task);
    run.call(this, loop.frame);
  };
  engine.stopRenderLoop = function (task) {
    const loop = loops.get(this);
    if (task === undefined) loop?.tasks.clear();
    else loop?.tasks.delete(task);
    if (loop?.tasks.size === 0) stop.call(this, loop.frame);
  };
  layer.makeDirty = function (isDirty) {
    const canvas = isDirty === false ? undefined : this.scene.getEngine();
    const loop = canvas ? loops.get(canvas) : undefined;
    // Where it runs already, this changes nothing.
    if (canvas && loop && loop.tasks.size > 0) run.call(canvas, loop.frame);
    return makeDirty.call(this, isDirty);
  };
}

function loopOf(engine: Engine, stop: (frame: Task) => void): Loop {
  const tasks = new Set<Task>();
  let calm = 0;
  const frame = () => {
    const isDirty = Object.values(engine.getScenes()).some((scene) => scene.isDirty());
    for (const task of tasks) task();
    calm = isDirty ? 0 : calm + 1;
    if (calm < CALM) return;
    calm = 0;
    stop(frame);
  };
  return { tasks, frame };
}
