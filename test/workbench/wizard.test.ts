import type { Page } from "playwright-core";
import { cellSentence, comparisonOf, costMatrix, ZERO } from "../../src/pricing";
import { environmentSamples } from "../../src/scenarios";
import { hasFocus, tabTo } from "../support/tabTo";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

/** Terms that stay folded away until somebody wants them. */
const CONTRACT_TERMS: readonly string[] = ["Uplift", "Onboarding"];

/** What a buyer types into the wizard: the model to add, then its fields. */
const TYPED = [
  {
    model: "Per-user",
    fields: [
      ["Quote", "Acme"],
      ["User rate", "149.95"],
      ["Uplift", "3"],
    ],
  },
  {
    model: "Per-device",
    fields: [
      ["Quote", "Byte"],
      ["Device rate", "61.5"],
      ["Onboarding", "1,500"],
    ],
  },
  {
    model: "Flat-rate",
    fields: [
      ["Quote", "Calm"],
      ["Flat fee", "6,400"],
    ],
  },
] as const;
/** The same as a table of quotes: 3 in a field of percent is 3%. */
const QUOTES = [
  ["Quote", "Model", "User rate", "Device rate", "Flat fee", "Uplift", "Onboarding"],
  ["Acme", "per-user", 149.95, "", "", 0.03, ""],
  ["Byte", "per-device", "", 61.5, "", "", 1500],
  ["Calm", "flat-rate", "", "", 6400, "", ""],
];

const STANDARD_COLUMNS: readonly string[] = [
  "Users",
  "Workstations",
  "Servers",
  "Network devices",
  "Mobile devices",
  "Sites",
  "Support hours",
];

type Environment = (typeof environmentSamples)[number]["environment"];

/** What the core says of the same quotes for the environment over the wizard's 36 months. */
function expectedCosts({ counts }: Environment): readonly number[] {
  const headers = Object.keys(counts);
  const scenarios = [
    ["Scenario", ...headers, "Months"],
    ["As today", ...headers.map((header) => counts[header] ?? ""), 36],
  ];
  // A class of the client's own is one for the quotes too: their column for its rate stays blank.
  const own = headers
    .filter((header) => !STANDARD_COLUMNS.includes(header))
    .map((header) => `${header} rate`);
  const [quoteHeaders = [], ...quotes] = QUOTES;
  const comparison = comparisonOf(
    [[...quoteHeaders, ...own], ...quotes.map((row) => [...row, ...own.map(() => "")])],
    scenarios,
  );
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [row = []] = costMatrix(comparison.value, "total", ZERO);
  return row.map((cost) => {
    if (!cost.ok) throw new Error(cellSentence(cost.issue));
    return cost.value;
  });
}

/** The cells of the inserted sheet that name the quotes, and those below with the costs of the first scenario. */
const QUOTE_CELLS = ["F15", "G15", "H15"];
const COST_CELLS = ["F16", "G16", "H16"] as const;
const [FIRST_COST] = COST_CELLS;

/** Names and costs of the inserted sheet, once they are there. */
async function insertedCosts(workbench: Workbench): Promise<readonly (readonly unknown[])[]> {
  await workbench.page.waitForFunction(
    () => globalThis.workbench.sheetNames().includes("Comparison"),
    undefined,
    { timeout: 60_000 },
  );
  await workbench.page.waitForFunction(
    (cell) => typeof globalThis.workbench.cell(cell, "Comparison").value === "number",
    FIRST_COST,
    { timeout: 60_000 },
  );
  return workbench.page.evaluate(
    ([names, costs]) =>
      names.map((name, index) =>
        [name, costs[index] ?? ""].map((cell) => globalThis.workbench.cell(cell, "Comparison").value),
      ),
    [QUOTE_CELLS, [...COST_CELLS]] as const,
  );
}

const pane = (page: Page) => page.locator("#task-pane");
const next = (page: Page, step: string) => pane(page).getByRole("button", { name: `Next: ${step}` });
const question = (page: Page, text: string) =>
  pane(page).getByRole("heading", { level: 3, name: text }).waitFor();

const environments = environmentSamples.map(({ title, environment }) => [title, environment] as const);

test.each(environments)(
  "%s, by mouse: from the wizard to sheets that say what the core says",
  async (title, environment) => {
    const workbench = await session.shared();
    const { page } = workbench;
    await question(page, "What is there today?");
    await pane(page).getByRole("button", { name: "From a reference" }).click();
    await pane(page)
      .getByRole("button", { name: `Use the environment of ${title}` })
      .click();
    await next(page, "Quotes").click();
    for (const { model, fields } of TYPED) {
      await pane(page)
        .getByRole("button", { name: `Add a quote: ${model}` })
        .click();
      for (const [label, text] of fields) {
        if (CONTRACT_TERMS.includes(label)) {
          await pane(page)
            .getByRole("button", { name: `Add a term to ${fields[0][1]}` })
            .click();
          await page.keyboard.type(label);
          await pane(page)
            .getByRole("option", { name: new RegExp(`^${label}`) })
            .first()
            .click();
        }
        const field = pane(page).getByLabel(label, { exact: true });
        await field.click();
        await field.fill(text);
      }
    }
    await next(page, "Future").click();
    await next(page, "Compare").click();
    await pane(page).getByRole("button", { name: "Insert scenario sheets" }).click();
    const costs = expectedCosts(environment);
    expect(await insertedCosts(workbench)).toEqual([
      ["Acme", costs[0]],
      ["Byte", costs[1]],
      ["Calm", costs[2]],
    ]);
  },
);

test.each(environments)(
  "%s, by keyboard alone: from the wizard to the sheets",
  async (title, environment) => {
    const workbench = await session.shared();
    const { page } = workbench;
    const press = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    };
    await question(page, "What is there today?");
    await pane(page).getByRole("tab", { name: "Wizard" }).focus();
    await press("From a reference");
    await press(`Use the environment of ${title}`);
    await press("Next: Quotes");
    await question(page, "Which quotes have you received?");
    for (const { model, fields } of TYPED) {
      await pane(page)
        .getByRole("button", { name: `Add a quote: ${model}` })
        .waitFor();
      await press(`Add a quote: ${model}`);
      await hasFocus(page, "Quote");
      for (const [label, text] of fields) {
        if (CONTRACT_TERMS.includes(label)) {
          await press(`Add a term to ${fields[0][1]}`);
          await page.keyboard.type(label);
          await pane(page)
            .getByRole("option", { name: new RegExp(`^${label}`) })
            .first()
            .waitFor();
          await page.keyboard.press("Enter");
        }
        await tabTo(page, label);
        await page.keyboard.press("Control+A");
        await page.keyboard.type(text);
      }
    }
    await press("Next: Future");
    await question(page, "What could change?");
    await pane(page).getByLabel("Months", { exact: true }).first().waitFor();
    await press("Next: Compare");
    await question(page, "What does each quote cost?");
    await pane(page).getByRole("button", { name: "Insert scenario sheets" }).waitFor();
    await press("Insert scenario sheets");
    const costs = expectedCosts(environment);
    expect(await insertedCosts(workbench)).toEqual([
      ["Acme", costs[0]],
      ["Byte", costs[1]],
      ["Calm", costs[2]],
    ]);
  },
);

test("A draft half done is there again after a reload, and what the sheets and the wizard change, both show", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await pane(page).getByRole("button", { name: "Skip" }).click();
  await pane(page).getByRole("textbox", { name: "Users", exact: true }).fill("40");
  await next(page, "Quotes").click();
  await pane(page).getByRole("button", { name: "Add a quote: Per-user" }).click();
  await pane(page).getByRole("textbox", { name: "Quote", exact: true }).fill("Acme");
  await pane(page).getByRole("textbox", { name: "User rate", exact: true }).fill("150");
  await page.keyboard.press("Tab");
  // The draft goes into the workbook after a pause, the workbook into the browser after another.
  const kept = () => page.evaluate(() => globalThis.workbook.readDraft());
  await workbench.until(async () => {
    const read = await kept();
    return read.ok && (read.value ?? "").includes("150");
  }, "The workbook keeps the draft with the rate");
  await workbench.saved();
  await workbench.reload();
  await pane(page).getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Quotes" }).click();
  await pane(page).getByText("$6,000 in month 1").first().waitFor();

  await next(page, "Future").click();
  await next(page, "Compare").click();
  await pane(page).getByRole("button", { name: "Insert scenario sheets" }).click();
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Comparison"));
  await page.waitForFunction(
    (cell) => globalThis.workbench.cell(cell, "Comparison").value === 216_000,
    FIRST_COST,
  );

  const [quotes] = (await workbench.tables()).filter(({ name }) => name === "Quotes");
  if (!quotes) throw new Error("There is no table of quotes.");
  const rate = String.fromCharCode(65 + quotes.range.startColumn + quotes.columns.indexOf("User rate"));
  const address = `${rate}${quotes.range.startRow + 2}`;
  await workbench.select(address, quotes.sheetName);
  await page.keyboard.type("160");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (cell) => globalThis.workbench.cell(cell, "Comparison").value === 230_400,
    FIRST_COST,
  );
  await pane(page).getByText("$230,400").first().waitFor();

  await pane(page).getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Quotes" }).click();
  await pane(page).getByRole("button", { name: /^Acme/ }).first().click();
  await pane(page).getByRole("textbox", { name: "User rate", exact: true }).fill("170");
  await page.keyboard.press("Tab");
  await page.waitForFunction(([cell, sheet]) => globalThis.workbench.cell(cell, sheet).value === 170, [
    address,
    quotes.sheetName,
  ] as const);
});
