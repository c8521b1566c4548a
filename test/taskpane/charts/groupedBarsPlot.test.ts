import { groupedBarsPlot } from "../../../src/taskpane/charts/groupedBarsPlot";
import type { GroupedBarsData } from "../../../src/taskpane/charts/GroupedBarsData";

const chart: GroupedBarsData = {
  title: "Costs",
  yTitle: "Cost",
  groups: ["Today", "A scenario with quite a long name that no group has room for"],
  formatY: String,
  series: [
    { name: "Acme", values: [100, 200] },
    { name: "Beta", values: [undefined, 50] },
  ],
};

test("Bars are as high as their amounts, side by side within their group, none over another", () => {
  const { groups, bottom, left, right } = groupedBarsPlot(chart, 500, 200);
  const [today, later] = groups;
  const height = (group: typeof today, index: number) => bottom - (group?.bars[index]?.top ?? NaN);
  expect(height(later, 0)).toBeCloseTo(2 * height(today, 0));
  expect(height(later, 1)).toBeCloseTo(height(today, 0) / 2);
  const bars = groups.flatMap(({ bars: own }) => own);
  bars.slice(1).forEach((bar, index) => {
    const before = bars[index];
    expect(bar.left).toBeGreaterThanOrEqual((before?.left ?? 0) + (before?.width ?? 0));
  });
  expect(bars[0]?.left).toBeGreaterThanOrEqual(left);
  expect((bars.at(-1)?.left ?? 0) + (bars.at(-1)?.width ?? 0)).toBeLessThanOrEqual(right);
});

test("A pair without an answer has a place and no height; a name is cut where its group ends", () => {
  const { groups, bottom } = groupedBarsPlot(chart, 300, 200);
  expect(groups[0]?.bars[1]).toMatchObject({ top: bottom, value: undefined });
  expect(groups[1]?.shortName).toMatch(/^A scenario .*…$/);
  expect(groups[1]?.name).toBe(chart.groups[1]);
});

test("Many bars in little room keep a pixel each, and nothing to draw breaks nothing", () => {
  const many = {
    ...chart,
    groups: Array.from({ length: 12 }, (_group, index) => `Scenario ${index}`),
    series: Array.from({ length: 12 }, (_series, index) => ({ name: `Q${index}`, values: [index] })),
  };
  const { groups } = groupedBarsPlot(many, 240, 120);
  expect(groups.flatMap(({ bars }) => bars).every(({ width }) => width >= 1)).toBe(true);
  expect(groupedBarsPlot({ ...chart, groups: [], series: [] }, 300, 120).groups).toEqual([]);
});
