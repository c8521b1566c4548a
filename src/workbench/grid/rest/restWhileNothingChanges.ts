import { Engine, Layer } from "@univerjs/preset-sheets-core";

/** What a canvas does with each frame, as long as it runs. */
type Task = () => void;

/** The loop of a canvas. */
interface Loop {
  readonly tasks: Set<Task>;
  /** Asks for frames, at once or when the canvas has rested. */
  readonly start: () => void;
  readonly stop: () => void;
  /** Ends a rest before its time. */
  readonly wake: () => void;
}

/** What is changed of the engine, as functions that are given what they are called on. */
interface CanvasMethods {
  runRenderLoop: (this: Engine, task: Task) => void;
  stopRenderLoop: (this: Engine, task?: Task) => void;
  dispose: (this: Engine) => void;
}
interface LayerMethods {
  makeDirty: (this: Layer, isDirty?: boolean) => Layer;
}

/** So many frames without a change, and the canvas rests. */
const CALM = 2;

/** What has to be seen move with every frame: scrolling, dragging, and what the pointer is over. */
const MOVES = ["wheel", "pointermove", "pointerdown", "touchmove"] as const;
/** So long after such a move every frame is drawn, in milliseconds. */
const MOVING = 500;
/** Otherwise a canvas waits after a drawing for so many times as long as that took. */
const PAUSE = 8;
/** And at most so long, in milliseconds, within which nobody takes what has changed for late. */
const LONGEST_PAUSE = 100;

let isSet = false;

/**
 * The engine draws only what has changed, but asks for sixty frames a second, for each of its canvases, to look whether
 * something has: a seventh of a processor for a page that nobody touches. Here a canvas rests when nothing has changed
 * for some frames, and goes on with the next change, of which its layers are notified. One cell that is typed changes the
 * canvases in frame after frame, and drawing each takes time from the keys: where nothing moves, a change is drawn at
 * once and what follows it a moment later, together.
 */
export function restWhileNothingChanges(container: HTMLElement): void {
  if (isSet) return;
  isSet = true;
  const loops = new WeakMap<object, Loop>();
  const resting = new Set<Loop>();
  const engine = Engine.prototype as CanvasMethods;
  const layer = Layer.prototype as LayerMethods;
  let lastMove = -Infinity;
  const onMove = ({ timeStamp, target }: Event) => {
    // What moves beside the grid, as in the pane, is drawn by the page itself.
    if (!(target instanceof Node && container.contains(target))) return;
    lastMove = timeStamp;
    for (const loop of resting) loop.wake();
  };
  for (const move of MOVES) addEventListener(move, onMove, { capture: true, passive: true });
  const isMoving = () => performance.now() - lastMove < MOVING;
  const { runRenderLoop: run, stopRenderLoop: stop, dispose } = engine;
  const { makeDirty } = layer;

  engine.runRenderLoop = function (task) {
    const frames = {
      run: (frame: Task) => run.call(this, frame),
      stop: (frame: Task) => stop.call(this, frame),
    };
    const loop = loops.get(this) ?? loopOf(this, frames, isMoving, resting);
    loops.set(this, loop);
    loop.tasks.add(task);
    loop.start();
  };
  engine.stopRenderLoop = function (task) {
    const loop = loops.get(this);
    if (task === undefined) loop?.tasks.clear();
    else loop?.tasks.delete(task);
    if (loop?.tasks.size === 0) loop.stop();
  };
  engine.dispose = function () {
    // A canvas that rests would go on when it is gone.
    this.stopRenderLoop();
    dispose.call(this);
  };
  layer.makeDirty = function (isDirty) {
    const canvas = isDirty === false ? undefined : this.scene.getEngine();
    const loop = canvas ? loops.get(canvas) : undefined;
    // Where it runs already, this changes nothing.
    if (loop && loop.tasks.size > 0) loop.start();
    return makeDirty.call(this, isDirty);
  };
}

/** How a canvas asks for frames, and for no more. */
interface Frames {
  readonly run: (frame: Task) => void;
  readonly stop: (frame: Task) => void;
}

function loopOf(engine: Engine, frames: Frames, isMoving: () => boolean, resting: Set<Loop>): Loop {
  const tasks = new Set<Task>();
  let calm = 0;
  let next = -Infinity;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const endRest = () => {
    clearTimeout(rest);
    rest = undefined;
    resting.delete(loop);
  };
  const wake = () => {
    endRest();
    frames.run(frame);
  };
  const frame = () => {
    const began = performance.now();
    if (began < next && !isMoving()) {
      frames.stop(frame);
      // Not by asking frame after frame: each is laid out and composed, whether something is drawn or not.
      rest = setTimeout(wake, next - began);
      resting.add(loop);
      return;
    }
    const isDirty = Object.values(engine.getScenes()).some((scene) => scene.isDirty());
    for (const task of tasks) task();
    const took = performance.now() - began;
    if (isDirty) next = began + took + Math.min(PAUSE * took, LONGEST_PAUSE);
    calm = isDirty ? 0 : calm + 1;
    if (calm < CALM) return;
    calm = 0;
    frames.stop(frame);
  };
  const loop: Loop = {
    tasks,
    wake,
    start: () => {
      if (rest === undefined) frames.run(frame);
    },
    stop: () => {
      endRest();
      frames.stop(frame);
    },
  };
  return loop;
}
