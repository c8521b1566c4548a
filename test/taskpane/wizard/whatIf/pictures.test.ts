import { success, failed, type Field } from "../../../../src/pricing";
import { tornadoPlot } from "../../../../src/taskpane/charts/tornadoPlot";
import { linePlot } from "../../../../src/taskpane/charts/linePlot";
import { curveValues } from "../../../../src/taskpane/wizard/whatIf/breakEven/curveValues";
import { flipTrackPlot } from "../../../../src/taskpane/wizard/whatIf/flips/flipTrackPlot";
import { rangeOfAll, rangeTrackPlot } from "../../../../src/taskpane/wizard/whatIf/howSure/rangeTrackPlot";
import { swingRange, swingTrackPlot } from "../../../../src/taskpane/wizard/whatIf/swings/swingTrackPlot";

const SHARE = { measured: "share", written: "percentage", decimals: 4 } as const;
const users: Pick<Field, "present" | "variation" | "isGrowth"> = {
  present: 34,
  variation: { measured: "count", written: "number", decimals: 0, least: 0, most: undefined },
  isGrowth: false,
};
const columnOf = (quote: string) => ["Acme", "Beta", "Gamma"].indexOf(quote);
const NONE = failed("no-quote-answers", { field: "quotes" });

describe("The line of a number that flips", () => {
  test("has one stretch for each quote that is the best, side by side over the whole width", () => {
    const points = { falls: { value: 20, best: "Gamma" }, rises: { value: 47, best: "Beta" } };
    const { stretches, now, falls, rises } = flipTrackPlot(users, points, 0, columnOf, 300);
    expect(stretches.map(({ quote }) => quote)).toEqual([2, 0, 1]);
    expect(stretches.map(({ left }) => left)).toEqual([0, falls?.left, rises?.left]);
    expect(stretches.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(300);
    expect(now).toBeGreaterThan(falls?.left ?? NaN);
    expect(now).toBeLessThan(rises?.left ?? NaN);
  });

  test("ends where the number ends", () => {
    const rate = { present: 0.9, variation: { ...SHARE, least: 0, most: 0.9999 } };
    const { stretches, rises } = flipTrackPlot(
      rate,
      { falls: undefined, rises: { value: 0.95, best: "Beta" } },
      0,
      columnOf,
      300,
    );
    expect(stretches).toHaveLength(2);
    expect(rises?.left).toBeLessThan(300);
    const few = { ...users, present: 2 };
    expect(
      flipTrackPlot(few, { falls: { value: 0, best: "Beta" }, rises: undefined }, 0, columnOf, 300).falls
        ?.left,
    ).toBe(0);
  });
});

describe("A tornado", () => {
  const swing = { costAtLow: success(80), costAtHigh: success(130) };

  test("begins at today's cost and ends at what it becomes, within the room that there is", () => {
    const { low, high, now } = swingTrackPlot(swing, 100, [80, 130], 300);
    expect((low?.left ?? 0) + (low?.width ?? 0)).toBeCloseTo(now);
    expect(high?.left).toBeCloseTo(now);
    expect((high?.width ?? 0) / (low?.width ?? 1)).toBeCloseTo(1.5);
    expect(low?.end).toBeGreaterThan(0);
    expect(high?.end).toBeLessThan(300);
  });

  test("has no bar where there is no answer, and no place outside where all costs are the same", () => {
    expect(swingTrackPlot({ ...swing, costAtHigh: NONE }, 100, [80, 100], 300).high).toBeUndefined();
    const all = { costAtLow: success(100), costAtHigh: success(100) };
    expect(swingTrackPlot(all, 100, [100, 100], 300).now).toBe(150);
    const [least, most] = swingRange([{ ...swing, costAtHigh: NONE } as never], 100);
    expect([least, most]).toEqual([80, 100]);
  });

  test("of a sheet has the largest bar of a row below the others, and names as long as there is room for", () => {
    const plot = tornadoPlot(
      {
        title: "Swings",
        yTitle: "Change",
        groups: ["Users", "A number with a name that is far too long for the room that it has"],
        formatY: String,
        series: [
          { name: "lower", values: [-10, 5] },
          { name: "higher", values: [20, undefined] },
        ],
      },
      400,
      200,
    );
    const [first, second] = plot.rows;
    expect(first?.bars.map(({ series }) => series)).toEqual([1, 0]);
    expect(first?.bars[0]?.left).toBeCloseTo(plot.zero);
    expect((first?.bars[1]?.left ?? 0) + (first?.bars[1]?.width ?? 0)).toBeCloseTo(plot.zero);
    expect(second?.bars.find(({ series }) => series === 1)?.width).toBe(0);
    expect(second?.shortName).toMatch(/…$/);
    expect(second?.top).toBeGreaterThan((first?.top ?? 0) + (first?.height ?? 0));
  });
});

test("Ranges of quotes share one scale; a percentile without an answer has no place", () => {
  const all = [
    {
      name: "Acme",
      p10: success(100),
      p50: success(120),
      p90: success(150),
      mean: success(1),
      cheapestShare: 1,
    },
    { name: "Beta", p10: success(110), p50: success(160), p90: NONE, mean: NONE, cheapestShare: 0 },
  ];
  const range = rangeOfAll(all);
  expect(range).toEqual([100, 160]);
  const [acme, beta] = all.map((each) => rangeTrackPlot(each, range ?? [0, 1], 300));
  expect(acme?.p10).toBeLessThan(beta?.p10 ?? NaN);
  expect(beta?.p90).toBeUndefined();
  expect(rangeOfAll([{ ...all[1], p10: NONE, p50: NONE, p90: NONE } as never])).toBeUndefined();
});

describe("The curve of a break-even", () => {
  test("has today, the break-even and the value before it, rising, on the grid of the number", () => {
    const values = curveValues(users, 47);
    expect(values).toEqual(expect.arrayContaining([34, 46, 47]));
    expect([...values].sort((one, other) => one - other)).toEqual(values);
    expect(values.every(Number.isInteger)).toBe(true);
    expect(values[0]).toBeLessThan(34);
    expect(values.at(-1)).toBeGreaterThan(47);
  });

  test("stays within the bounds of the number, also where there is no break-even", () => {
    const growth = { present: 0, variation: { ...SHARE, least: -0.5, most: 1 }, isGrowth: true };
    const values = curveValues(growth, undefined);
    expect(values[0]).toBeGreaterThanOrEqual(-0.5);
    expect(values.length).toBeGreaterThan(20);
    expect(curveValues({ ...users, present: 0 }, undefined)[0]).toBe(0);
  });

  test("is drawn between its own amounts, with round numbers below it", () => {
    const chart = {
      ...{ title: "", xTitle: "Users", yTitle: "", hasMarkers: false, formatY: String },
      series: [
        {
          name: "A",
          points: [
            { x: 3, y: 1000 },
            { x: 103, y: 1100 },
          ],
        },
      ],
    };
    const plot = linePlot({ ...chart, isByNumber: true, fitsAmounts: true }, 300, 200);
    expect(plot.xTicks.map(({ value }) => value)).toEqual([20, 40, 60, 80, 100]);
    expect(plot.yTicks[0]?.value).toBeGreaterThanOrEqual(1000);
    expect(linePlot(chart, 300, 200).yTicks[0]?.value).toBe(0);
  });
});
