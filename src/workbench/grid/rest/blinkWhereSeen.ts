import { TextRange } from "@univerjs/preset-sheets-core";

/** What is changed of a text's caret, as functions that are given what they are called on. */
interface CaretMethods {
  activeStatic: (this: Caret) => void;
  deactivateStatic: (this: Caret) => void;
}

/** What a caret keeps to itself: where it is drawn. */
interface Caret {
  readonly _scene: { getEngine(): { getCanvasElement(): HTMLCanvasElement } | null | undefined };
}

let isSet = false;

/**
 * A caret blinks twice a second, and each time its canvas is drawn and the page laid out and composed. The editor of
 * cells keeps one while nobody types, without a size or far beyond the page's corner: there it does not blink.
 */
export function blinkWhereSeen(): void {
  if (isSet) return;
  isSet = true;
  const caret = TextRange.prototype as unknown as CaretMethods;
  for (const name of ["activeStatic", "deactivateStatic"] as const) {
    const draw = caret[name];
    caret[name] = function () {
      const box = this._scene.getEngine()?.getCanvasElement().getBoundingClientRect();
      if (box && box.width > 0 && box.right > 0 && box.bottom > 0) draw.call(this);
    };
  }
}
