import { invalidArgument, itemNotFound } from "./HostError";
import type { HostCollection, HostObject, Members } from "./HostObject";
import type { HostRange } from "./HostRange";
import type { HostSheet } from "./HostSheet";
import { cellAt } from "./cellName";

/** One line of a chart. */
export class HostSeries implements HostObject {
  readonly members: Members = {
    Name: 1,
    ChartType: 7,
    GapWidth: 7,
    Overlap: 8,
    SetValues: 7,
    SetXAxisValues: 7,
    Delete: 7,
  };
  ChartType = "";
  GapWidth = 150;
  Overlap = 0;
  values: string | undefined;
  xValues: string | undefined;
  private name = "";

  constructor(private readonly chart: HostChart) {}

  /** A reference follows its cell, unless this host takes it for a text. */
  get Name(): string {
    const { workbook } = this.chart.sheet;
    if (!this.name.startsWith("=") || !workbook.seriesNamesFollow) return this.name;
    const [, quoted, plain, cell = ""] = /^=(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(this.name) ?? [];
    const sheet = workbook.sheet((quoted ?? plain ?? "").replaceAll("''", "'"));
    return String(sheet.valueOf(sheet.cell(...cellAt(cell))));
  }

  /** At most 255 characters: https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-name-member. */
  set Name(name: string) {
    if (name.length > 255) throw invalidArgument("a name of more than 255 characters");
    this.name = name;
  }

  SetValues(range: HostRange): void {
    this.values = range.Address;
  }

  SetXAxisValues(range: HostRange): void {
    this.xValues = range.Address;
  }

  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this), 1);
  }
}

class HostSeriesCollection implements HostCollection {
  readonly members: Members = { Count: 1, Add: 7, GetItemAt: 1 };

  constructor(private readonly chart: HostChart) {}

  get items(): readonly HostSeries[] {
    return this.chart.series;
  }

  get Count(): number {
    return this.items.length;
  }

  Add(name: string | null): HostSeries {
    const series = new HostSeries(this.chart);
    if (name !== null) series.Name = name;
    this.chart.series.push(series);
    return series;
  }

  GetItemAt(index: number): HostSeries {
    const found = this.items[index];
    if (!found) throw invalidArgument("no such series");
    return found;
  }
}

const text = (): HostObject & { Text: string } => ({ members: { Text: 1 }, Text: "" });
const axis = () => ({
  members: { Title: 1, NumberFormat: 8, ReversePlotOrder: 7, TickLabelPosition: 7 },
  Title: text(),
  NumberFormat: "General",
  ReversePlotOrder: false,
  TickLabelPosition: "NextToAxis",
});

export class HostChart implements HostObject {
  readonly members: Members = {
    Id: 7,
    Name: 1,
    Title: 1,
    Axes: 1,
    Legend: 1,
    Series: 1,
    DisplayBlanksAs: 8,
    SetPosition: 1,
    Delete: 1,
  };
  readonly series: HostSeries[] = [];
  readonly hiddenEntries: number[] = [];
  readonly Title = text();
  readonly Axes = { members: { CategoryAxis: 1, ValueAxis: 1 }, CategoryAxis: axis(), ValueAxis: axis() };
  Name: string;
  DisplayBlanksAs = "NotPlotted";
  position = "";

  constructor(
    readonly Id: string,
    readonly sheet: HostSheet,
    readonly type: string,
    source: HostRange,
  ) {
    this.Name = `Chart ${Id}`;
    // Excel makes a series of the source by itself.
    const series = new HostSeries(this);
    series.SetValues(source);
    this.series.push(series);
  }

  get Series(): HostSeriesCollection {
    return new HostSeriesCollection(this);
  }

  get Legend(): HostObject {
    const entry = (index: number): HostObject => {
      if (index >= this.series.length) throw invalidArgument("no such legend entry");
      const set = (isVisible: boolean) => {
        if (!isVisible) this.hiddenEntries.push(index);
      };
      return Object.defineProperty({ members: { Visible: 7 } }, "Visible", { set });
    };
    const LegendEntries = { members: { GetItemAt: 7 }, GetItemAt: entry };
    return {
      members: { Position: 1, LegendEntries: 7 },
      Position: "Right",
      ...{ LegendEntries },
    } as HostObject;
  }

  SetPosition(first: HostRange, last: HostRange): void {
    this.position = `${first.block}:${last.block}`;
  }

  Delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this), 1);
  }
}

export class HostCharts implements HostCollection {
  readonly members: Members = { Add: 1, GetItem: 1, GetItemAt: 1, Count: 1 };

  constructor(private readonly sheet: HostSheet) {}

  get items(): readonly HostChart[] {
    return this.sheet.charts;
  }

  Add(type: string, source: HostRange): HostChart {
    this.sheet.requireUnprotected();
    const chart = new HostChart(this.sheet.workbook.nextId(), this.sheet, type, source);
    this.sheet.charts.push(chart);
    return chart;
  }

  readonly GetItem = (key: string): HostChart => {
    const found = this.items.find((chart) => chart.Id === key || chart.Name === key);
    if (!found) throw itemNotFound();
    return found;
  };

  GetItemAt(index: number): HostChart {
    const found = this.items[index];
    if (!found) throw invalidArgument("no such chart");
    return found;
  }
}
