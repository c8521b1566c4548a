import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { functionGroups, samples } from "../../src/scenarios";
import {
  button,
  choosePanel,
  functionItem,
  openPane,
  serveFunctionsJson,
  SwitchedDarkMode,
  user,
} from "./OpenedPane";

let pane: Awaited<ReturnType<typeof openPane>>;
const openFunctions = async (): Promise<void> => {
  pane = await openPane({ panel: "functions" });
};
beforeAll(serveFunctionsJson, 30_000);

/** A pane for each test. */
function withOwnPane(): void {
  beforeEach(openFunctions);
  afterEach(() => pane.close());
}

const report = (role: "status" | "alert", text: RegExp) =>
  screen.findAllByRole(role).then((regions) => regions.find((region) => text.test(region.textContent)));

/** WCAG violations, but for contrast, which needs a real browser. */
async function violations(): Promise<unknown[]> {
  const { violations: found } = await axe.run(pane.container, {
    resultTypes: ["violations"],
    preload: false,
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe("the functions, which nobody changes", () => {
  // One pane for all: these only read.
  beforeAll(openFunctions);
  afterAll(() => pane.close());

  test.each(
    functionGroups.flatMap(({ examples }) => examples.map(({ id, formula }) => [id, formula] as const)),
  )("%s has a description and an example without an error", async (id, formula) => {
    const item = await functionItem(id);
    expect(within(item).getByText(formula)).toBeVisible();
    expect(item.querySelector("h4 + p")).not.toBeEmptyDOMElement();
    expect(item).not.toHaveTextContent(/#(VALUE!|NAME\?|N\/A|DIV\/0!)\s+[A-Z]/);
  });

  test("an example shows what the function itself computes", async () => {
    expect(within(await functionItem("PERUSER")).getByText("6,000")).toBeVisible();
    expect(within(await functionItem("CROSSOVER")).getByText("1.8567")).toBeVisible();
    expect(within(await functionItem("FLATRATEFIT")).getByText("TRUE")).toBeVisible();
    const table = within(await functionItem("COMPAREMODELS")).getByRole("table");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Model", "Monthly", "Annual", "Per user", "Over cheapest"]);
    expect(within(table).getByRole("row", { name: /Per-device/ })).toHaveTextContent(
      "Per-device6,14073,680204.671,640",
    );
  });
});

describe("the functions", () => {
  withOwnPane();

  test("the arguments open and close, and say which are optional", async () => {
    const item = await functionItem("PERUSER");
    const toggle = button(item, /^Arguments of PERUSER$/);
    expect(toggle).toHaveAttribute("aria-expanded", "false");
    expect(within(item).getByText("minimum_users")).not.toBeVisible();
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(within(item).getByText("PERUSER(users, rate, [minimum_users])")).toBeVisible();
    expect(within(item).getByText("minimum_users")).toHaveTextContent("optional");
  });

  test("the search finds by name, by what is said of a function and by its arguments", async () => {
    const search = await screen.findByRole("searchbox", { name: "Search the functions" });
    const found = () => screen.queryAllByRole("heading", { level: 4 }).map((heading) => heading.textContent);
    await user.type(search, "crossover");
    expect(found()).toContain("CROSSOVER");
    expect(found()).not.toContain("PERUSER");
    await user.clear(search);
    await user.type(search, "increment hours");
    expect(found()).toEqual(["BREAKFIX"]);
    expect(screen.getByText(/^1 of \d+ functions match “increment hours”$/)).toBeVisible();
    await user.clear(search);
    await user.type(search, "zebra");
    expect(screen.getByText(/^No function matches “zebra”/)).toBeVisible();
  });

  test("inserting puts the example in the workbook and says where, aloud and in sight", async () => {
    await user.click(button(await functionItem("PERDEVICE"), /^Insert in the selected cell: PERDEVICE$/));
    expect(pane.workbook.insertedFormulas).toEqual(["=PERDEVICE({60;4},{75;185})"]);
    const said = "=PERDEVICE({60;4},{75;185}) is now in Sheet1!A1.";
    expect(await report("status", /is now in/)).toHaveTextContent(said);
    expect(screen.getAllByText(said)).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(said)).not.toBeInTheDocument();
  });

  test("a refusal is announced with what to do about it", async () => {
    pane.workbook.failNext(
      { code: "protected", message: "The sheet is protected.", remedy: "Lift the protection." },
      "insertFormula",
    );
    await user.click(button(await functionItem("PERUSER"), /^Insert/));
    expect(await report("alert", /protected/)).toHaveTextContent(
      "The sheet is protected. Lift the protection.",
    );
  });
});

/** A plan as it would be in an empty workbook: sheets, tables and names that were taken have a number behind them. */
const withoutNumbers = (plan: unknown): unknown =>
  JSON.parse(JSON.stringify(plan).replaceAll(/(?<=[A-Za-z])(?:_\d+| \(\d+\))(?![\w])/g, ""));

describe("the samples", () => {
  withOwnPane();
  beforeEach(() => choosePanel("Samples"));

  test("each is described in a sentence and opens in one step", async () => {
    for (const { title, shows, sheets } of samples) {
      const heading = await screen.findByRole("heading", { level: 3, name: title });
      const item = heading.closest("li") as HTMLElement;
      expect(item).toHaveTextContent(shows);
      await user.click(button(item, new RegExp(`^Open ${title}$`)));
      expect(withoutNumbers(pane.workbook.sheets.at(-1)?.plan)).toEqual(withoutNumbers(sheets().at(-1)));
      expect(await report("status", new RegExp(`^${title} is open`))).toBeDefined();
    }
    expect(pane.workbook.sheets).toHaveLength(samples.flatMap(({ sheets }) => sheets()).length);
  });
});

describe("for everyone", () => {
  withOwnPane();

  test("no axe violation in either panel, with arguments open and a report shown", async () => {
    await user.click(button(await functionItem("FLATRATE"), /^Arguments/));
    await user.click(button(await functionItem("FLATRATE"), /^Insert/));
    expect(await violations()).toEqual([]);
    await choosePanel("Samples");
    expect(await violations()).toEqual([]);
  }, 30_000);

  test("the pane follows the theme of its surroundings", async () => {
    pane.close();
    const darkMode = new SwitchedDarkMode();
    pane = await openPane({ darkMode, panel: "functions" });
    const theme = () => getComputedStyle(pane.container.querySelector(".fui-FluentProvider") as Element);
    const light = theme().getPropertyValue("--colorNeutralBackground1");
    act(() => darkMode.switch(true));
    expect(theme().getPropertyValue("--colorNeutralBackground1")).not.toBe(light);
  });

  test("a list that cannot be loaded says why, and loads on a second try", async () => {
    pane.close();
    const served = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve({ ok: false, status: 503 } as Response);
    pane = await openPane({ panel: "functions" });
    expect(await report("alert", /could not be loaded/)).toHaveTextContent("the server answered 503");
    globalThis.fetch = served;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await functionItem("PERUSER")).toBeVisible();
  });
});
