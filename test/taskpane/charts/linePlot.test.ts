/** @jest-environment node */
import fc from "fast-check";
import { linePlot } from "../../../src/taskpane/charts/linePlot";
import { seriesLook } from "../../../src/taskpane/charts/seriesLook";
import { spreadLabels } from "../../../src/taskpane/charts/spreadLabels";
import type { LineChartData } from "../../../src/taskpane/charts/LineChartData";

const costs: LineChartData = {
  title: "Cumulative cost",
  xTitle: "Month",
  yTitle: "Cost",
  hasMarkers: false,
  formatY: String,
  series: [100, 120].map((monthly) => ({
    name: `At ${monthly}`,
    points: Array.from({ length: 36 }, (_, index) => ({ x: index + 1, y: monthly * (index + 1) })),
  })),
};

test("a chart of 36 months is marked by years, starts at 0 and ends at a round amount above all", () => {
  const plot = linePlot(costs, 320, 200);
  expect(plot.xTicks.map(({ value }) => value)).toEqual([1, 12, 24, 36]);
  expect(plot.yTicks.map(({ value }) => value)).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
  expect(plot.placeOf({ x: 1, y: 0 })).toEqual({ left: plot.left, top: plot.bottom });
});

test("few points are all marked where this is asked for; else some, at different places in each line", () => {
  const marks = (hasMarkers: boolean) =>
    linePlot({ ...costs, hasMarkers }, 320, 200).lines.map((line) => line.marks.map(({ x }) => x));
  expect(marks(true).map((xs) => xs.length)).toEqual([36, 36]);
  const [first = [], second = []] = marks(false);
  expect([first.length, second.length]).toEqual([4, 4]);
  expect(first.filter((x) => second.includes(x))).toEqual([]);
});

test("the place that is pointed at chooses the month next to it", () => {
  const plot = linePlot(costs, 320, 200);
  expect(plot.nearestX(plot.placeOf({ x: 17, y: 0 }).left + 2)).toBe(17);
  expect([plot.nearestX(-50), plot.nearestX(5000)]).toEqual([1, 36]);
});

test.each([
  ["nothing", []],
  ["a series without a point", [{ name: "Renegotiated at once", points: [] }]],
  ["one point", [{ name: "One month", points: [{ x: 1, y: 0 }] }]],
])("a chart of %s is laid out without a place that is not a number", (_what, series) => {
  const plot = linePlot({ ...costs, series }, 320, 200);
  expect(JSON.stringify(plot)).not.toMatch(/null|NaN/);
  expect(plot.lines.map(({ path }) => path).join("")).not.toContain("NaN");
});

test("letters at the ends of lines stand apart, in the lines' order, and inside the chart", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 10, max: 170, noNaN: true }), { maxLength: 10 }), (wished) => {
      const places = spreadLabels(wished, 16, 10, 170);
      const sorted = [...places].sort((a, b) => a - b);
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(place).toBeLessThanOrEqual(170 + 1e-9);
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      }
      for (const [a, wishedA] of wished.entries())
        for (const [b, wishedB] of wished.entries())
          if (wishedA < wishedB) expect(places[a]).toBeLessThan(places[b] ?? 0);
    }),
  );
});

test("no two of 30 series share letter, or color, dashes and marker together", () => {
  const looks = Array.from({ length: 30 }, (_, index) => seriesLook(index));
  expect(new Set(looks.map(({ letter }) => letter)).size).toBe(30);
  expect(looks[27]?.letter).toBe("AB");
  expect(new Set(looks.map(({ color, dashes, marker }) => `${color} ${dashes} ${marker}`)).size).toBe(30);
});
