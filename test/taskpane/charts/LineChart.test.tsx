import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { drawChart, type ChartInElement, type LineChartData } from "../../../src/taskpane";
import { BarChart } from "../../../src/taskpane/charts/BarChart";
import { LineChart } from "../../../src/taskpane/charts/LineChart";
import "../browserLacks";
import { SwitchedDarkMode } from "../OpenedPane";

const chart: LineChartData = {
  title: "Cumulative cost",
  xTitle: "Month",
  yTitle: "Cost",
  hasMarkers: false,
  formatY: (y) => `$${y}`,
  series: [
    { name: "Per user", points: [10, 20, 30].map((y, index) => ({ x: index + 1, y })) },
    { name: "Flat rate", points: [{ x: 1, y: 15 }] },
  ],
};
const listed = () => screen.getAllByRole("listitem").map((item) => item.textContent);

test("the list gives each line's letter, name and value, of the last month first", () => {
  render(<LineChart chart={chart} />);
  expect(listed()).toEqual(["APer user$30", "BFlat rateno amount"]);
});

test("the arrow keys choose another month, which is listed and said", async () => {
  const user = userEvent.setup();
  render(<LineChart chart={chart} />);
  const slider = screen.getByRole("slider", { name: "Month whose values are listed" });
  slider.focus();
  await user.keyboard("{ArrowLeft}");
  expect(slider).toHaveAttribute("aria-valuetext", "Month 2: Per user $20; Flat rate no amount");
  await user.keyboard("{Home}");
  expect(listed()).toEqual(["APer user$10", "BFlat rate$15"]);
  await user.keyboard("{ArrowLeft}{End}");
  expect(slider).toHaveAttribute("aria-valuenow", "3");
});

test("all numbers stand in a table that opens on demand", async () => {
  render(<LineChart chart={{ ...chart, labels: ["January", "February", "March"] }} />);
  await userEvent.click(screen.getByRole("button", { name: "Numbers of the chart Cumulative cost" }));
  const rows = within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Month", "Per user", "Flat rate"],
    ["January", "$10", "$15"],
    ["February", "$20", ""],
    ["March", "$30", ""],
  ]);
});

test("a chart is drawn in any element in the colours of its surroundings, and taken away", () => {
  const container = document.body.appendChild(document.createElement("div"));
  const darkMode = new SwitchedDarkMode();
  let shown: ChartInElement | undefined;
  act(() => {
    shown = drawChart(container, chart, darkMode);
  });
  expect(container.querySelectorAll("g[data-series]")).toHaveLength(2);
  const ink = () =>
    getComputedStyle(container.firstElementChild as Element).getPropertyValue("--colorNeutralForeground1");
  const light = ink();
  act(() => darkMode.switch(true));
  expect(ink()).not.toBe(light);
  expect(ink()).not.toBe("");
  const plot = container.querySelector("svg");
  act(() => shown?.update({ ...chart, series: chart.series.slice(0, 1) }));
  expect(container.querySelectorAll("g[data-series]")).toHaveLength(1);
  expect(container.querySelector("svg")).toBe(plot);
  act(() => shown?.erase());
  expect(container).toBeEmptyDOMElement();
});

test("bars carry their name and amount in words, and reach as far as the amounts say", () => {
  const bars = [
    { name: "Cheap", value: 50, isHighlighted: true },
    { name: "Dear", value: 200, note: "4 times as much" },
    { name: "Open", value: undefined, note: "Renegotiate in month 3." },
  ];
  render(<BarChart chart={{ title: "Total", formatValue: (value) => `$${value}`, bars }} />);
  expect(listed()).toEqual(["Cheap$50", "Dear$2004 times as much", "Openno amountRenegotiate in month 3."]);
  const widths = screen
    .getAllByRole("listitem")
    .map((item) => item.querySelector<HTMLElement>("[style]")?.style.width);
  expect(widths).toEqual(["25%", "100%", "0%"]);
});
