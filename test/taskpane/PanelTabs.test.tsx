import "@testing-library/jest-dom";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { PANELS, type PanelName } from "../../src/actions";
import { PanelTabs } from "../../src/taskpane/PanelTabs";

const TITLES = {
  wizard: "Wizard",
  check: "Check",
  lists: "Lists",
  explain: "Explain",
  functions: "Functions",
  samples: "Samples",
};
const user = userEvent.setup();
const chosen: PanelName[] = [];
const tab = (name: PanelName) => screen.getByRole("tab", { name: TITLES[name] });

beforeEach(() => {
  chosen.length = 0;
  render(<PanelTabs titles={TITLES} chosen="functions" onChoose={(name) => chosen.push(name)} />);
});
afterEach(cleanup);

test("Tab leads to the chosen tab alone, and each tab names its panel", async () => {
  for (const name of PANELS) {
    expect(tab(name)).toHaveAttribute("aria-selected", String(name === "functions"));
    expect(tab(name)).toHaveAttribute("aria-controls", `pane-panel-${name}`);
  }
  await user.tab();
  expect(tab("functions")).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test.each([
  ["functions", "{ArrowRight}", "samples"],
  ["samples", "{ArrowRight}", "wizard"],
  ["functions", "{ArrowLeft}", "explain"],
  ["wizard", "{ArrowLeft}", "samples"],
  ["functions", "{Home}", "wizard"],
  ["functions", "{End}", "samples"],
  ["functions", "{ArrowDown}", "functions"],
] as const)("From %s %s leads to %s and chooses nothing", async (from, key, to) => {
  tab(from).focus();
  await user.keyboard(key);
  expect(tab(to)).toHaveFocus();
  expect(chosen).toEqual([]);
});

test.each(["{Enter}", " "])("%j chooses the tab that has the focus, as a click does", async (key) => {
  tab("functions").focus();
  await user.keyboard(`{ArrowRight}${key}`);
  expect(chosen).toEqual(["samples"]);
  await user.click(tab("wizard"));
  expect(chosen).toEqual(["samples", "wizard"]);
});
