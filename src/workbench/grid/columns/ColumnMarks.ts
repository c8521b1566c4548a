import { columnName } from "../../../scenarios";
import type { Box } from "../cells/gridWindow";
import { oncePerFrame } from "../cells/oncePerFrame";
import type { FoldedColumns } from "./columnRuns";

/** What the marks ask of the sheet in sight. */
export interface FoldedSheet {
  readonly runs: readonly FoldedColumns[];
  /** Where the run begins in the row of column letters, which is the same open and hidden, and where it may be seen. */
  place(run: FoldedColumns): { readonly edge: number; readonly sight: Box } | undefined;
  /** What the sheet is drawn on. */
  readonly canvas: Element | undefined;
  /** Opens a run that is hidden, hides one that is open. */
  turn(run: FoldedColumns): void;
}

/**
 * The marks in the row of column letters that open hidden columns, with their number, and close opened groups again.
 * The engine's own marks are two triangles of five pixels.
 */
export class ColumnMarks {
  private readonly layer = document.createElement("div");
  private readonly marks = new Map<string, HTMLButtonElement>();
  /** Puts every mark where its columns are now. Many calls make one move. */
  readonly move = oncePerFrame(() => this.show());
  private readonly resized = new ResizeObserver(this.move);

  constructor(
    container: HTMLElement,
    private readonly sheet: () => FoldedSheet,
  ) {
    this.layer.className = "column-marks";
    this.layer.setAttribute("role", "group");
    this.layer.setAttribute("aria-label", "Hidden columns");
    container.append(this.layer);
  }

  dispose(): void {
    this.resized.disconnect();
    this.layer.remove();
  }

  private show(): void {
    const sheet = this.sheet();
    if (sheet.canvas) this.resized.observe(sheet.canvas);
    const wanted = new Map(sheet.runs.map((run) => [`${run.column} ${run.columns} ${run.isOpen}`, run]));
    for (const [key, mark] of this.marks) {
      if (wanted.has(key)) continue;
      mark.remove();
      this.marks.delete(key);
    }
    for (const [key, run] of wanted) {
      const place = sheet.place(run);
      const mark = this.marks.get(key) ?? this.add(key, run);
      mark.hidden = !place || place.edge < place.sight.left || place.edge > place.sight.right;
      if (!place) continue;
      mark.style.left = `${place.edge}px`;
      mark.style.top = `${place.sight.top}px`;
    }
  }

  private add(key: string, run: FoldedColumns): HTMLButtonElement {
    const mark = document.createElement("button");
    mark.type = "button";
    mark.textContent = run.isOpen ? "−" : `+${run.columns}`;
    const [first, last] = [columnName(run.column), columnName(run.column + run.columns - 1)];
    const columns = run.columns === 1 ? `column ${first}` : `columns ${first} to ${last}`;
    mark.title = `${run.isOpen ? "Hide" : "Show"} ${columns}`;
    // Whoever speaks to the page says what is seen.
    mark.setAttribute("aria-label", `${mark.title} ${mark.textContent}`);
    mark.addEventListener("click", () => this.sheet().turn(run));
    this.layer.append(mark);
    this.marks.set(key, mark);
    return mark;
  }
}
