import type { Block, ChartPlan } from "../../../scenarios";
import type { Box } from "../cells/gridWindow";
import { oncePerFrame } from "../cells/oncePerFrame";
import { chartData } from "./chartData";
import type { CellReader } from "./chartData";
import type { ChartInElement, DrawnChart } from "../../../taskpane";
import type { DrawChart } from "./DrawChart";

/** What the layer asks of the sheet in sight. */
export interface ChartedSheet {
  readonly charts: readonly ChartPlan[];
  readonly read: CellReader;
  readonly format: (pattern: string, value: number) => string;
  /** Where a block stands, and the part of the window in which what stands there may be seen. */
  place(block: Block): { readonly box: Box; readonly sight: Box } | undefined;
  /** What the sheet is drawn on, and the grid takes its wheel turns from. */
  readonly canvas: Element | undefined;
}

interface ChartElement {
  readonly clip: HTMLDivElement;
  readonly frame: HTMLDivElement;
  /** What is drawn, to tell whether it has changed. */
  drawn: string;
  /** Undefined while a sentence stands in its place. */
  shown: ChartInElement | undefined;
}

/**
 * The charts of the sheet in sight, drawn over the cells that they are anchored to. Redrawn when their numbers
 * change, moved along while the sheet scrolls.
 */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private readonly charts = new Map<string, ChartElement>();
  private numbersChanged = true;
  /** Cells may stand elsewhere in the window. Many calls make one move. */
  readonly move = oncePerFrame(() => this.show());
  private readonly resized = new ResizeObserver(this.move);

  constructor(
    container: HTMLElement,
    private readonly sheet: () => ChartedSheet | undefined,
    private readonly draw: DrawChart,
  ) {
    this.layer.className = "chart-layer";
    container.append(this.layer);
  }

  /** Numbers or charts may have changed. */
  update(): void {
    this.numbersChanged = true;
    this.move();
  }

  dispose(): void {
    this.resized.disconnect();
    for (const name of [...this.charts.keys()]) this.remove(name);
    this.layer.remove();
  }

  private show(): void {
    const sheet = this.sheet();
    const plans = sheet?.charts ?? [];
    for (const key of [...this.charts.keys()]) {
      if (!plans.some(({ name }) => name === key)) this.remove(key);
    }
    if (!sheet) return;
    if (sheet.canvas) this.resized.observe(sheet.canvas);
    for (const plan of plans) {
      const place = sheet.place(plan.place);
      if (!place || place.box.right <= place.box.left || place.box.bottom <= place.box.top) {
        this.remove(plan.name);
        continue;
      }
      const isNew = !this.charts.has(plan.name);
      const chart = this.charts.get(plan.name) ?? this.add(plan.name, sheet);
      moveTo(chart, place);
      if (isNew || this.numbersChanged) this.redraw(chart, chartData(plan, sheet.read, sheet.format));
    }
    this.numbersChanged = false;
  }

  private add(name: string, sheet: ChartedSheet): ChartElement {
    const clip = document.createElement("div");
    clip.className = "chart-clip";
    const frame = document.createElement("div");
    frame.className = "chart-frame";
    frame.setAttribute("role", "group");
    // The sheet scrolls under the pointer too where a chart lies over it.
    frame.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        sheet.canvas?.dispatchEvent(new WheelEvent("wheel", event));
      },
      { passive: false },
    );
    clip.append(frame);
    this.layer.append(clip);
    const chart: ChartElement = { clip, frame, drawn: "", shown: undefined };
    this.charts.set(name, chart);
    return chart;
  }

  private redraw(chart: ChartElement, data: DrawnChart): void {
    const { width, height } = chart.frame.getBoundingClientRect();
    const drawn = JSON.stringify([data, Math.round(width), Math.round(height)]);
    if (drawn === chart.drawn) return;
    chart.drawn = drawn;
    chart.frame.setAttribute("aria-label", `Chart: ${data.title}`);
    if (data.series.length === 0) saySo(chart, data.title);
    else if (chart.shown) chart.shown.update(data);
    else {
      chart.frame.replaceChildren();
      chart.shown = this.draw(chart.frame, data);
    }
  }

  private remove(name: string): void {
    const chart = this.charts.get(name);
    if (!chart) return;
    chart.shown?.erase();
    chart.clip.remove();
    this.charts.delete(name);
  }
}

/** Says in a chart's place that it has no numbers. */
function saySo(chart: ChartElement, title: string): void {
  chart.shown?.erase();
  chart.shown = undefined;
  const name = document.createElement("b");
  name.textContent = title;
  const sentence = document.createElement("p");
  sentence.textContent = "No numbers to draw yet.";
  chart.frame.replaceChildren(name, sentence);
}

function moveTo({ clip, frame }: ChartElement, { box, sight }: { box: Box; sight: Box }): void {
  place(clip, sight, 0, 0);
  place(frame, box, sight.left, sight.top);
  const isSeen =
    box.right > sight.left && box.left < sight.right && box.bottom > sight.top && box.top < sight.bottom;
  clip.style.visibility = isSeen ? "" : "hidden";
}

function place(
  element: HTMLElement,
  { left, top, right, bottom }: Box,
  fromLeft: number,
  fromTop: number,
): void {
  element.style.left = `${left - fromLeft}px`;
  element.style.top = `${top - fromTop}px`;
  element.style.width = `${Math.max(0, right - left)}px`;
  element.style.height = `${Math.max(0, bottom - top)}px`;
}
