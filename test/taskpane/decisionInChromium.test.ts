import type { Page } from "playwright-core";
import { emptyDraft, sampleDrafts, writeDraft, type Draft } from "../../src/scenarios";
import { workbenchSession } from "../workbench/session";
import { pageOf, troubleInSurroundings } from "./surroundings";

const session = workbenchSession();
const sample = sampleDrafts[0]?.draft as Draft;

/** The shared page with a workbook that keeps this draft. */
async function opened(draft: Draft): Promise<Page> {
  const page = await pageOf(session);
  await page.evaluate(async (text) => {
    await globalThis.workbook.writeDraft(text);
    globalThis.workbench.open(globalThis.workbench.snapshot());
  }, writeDraft(draft));
  const name = String(draft.quotes[0]?.values["Quote"]).slice(0, 30);
  await page.getByRole("tab", { name: "Check" }).click();
  await page
    .getByRole("heading", { level: 3, name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  return page;
}

test("the findings lead to their fields, in light, dark and forced colors without a violation", async () => {
  const page = await opened(sample);
  await page.getByRole("button", { name: "Read it" }).first().click();
  expect(await troubleInSurroundings(page)).toEqual([]);
  await page.getByRole("button", { name: "Go to Overage cap of Example Northgate" }).click();
  await page.waitForFunction(() =>
    document.activeElement?.closest("[data-term]")?.matches('[data-term="Overage cap"]'),
  );
});

/** The pages that a PDF has. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.each([
  ["a sample", sample],
  ["30 quotes with names of 100 letters in 9 scenarios", crowdedDraft()],
])(
  "the page for %s prints on one sheet of A4 and of Letter, signed, in the place of all else",
  async (_name, draft) => {
    const page = await opened(draft);
    await page.getByRole("tab", { name: "Wizard" }).click();
    const steps = page.getByRole("navigation", { name: "Steps" });
    await steps.getByRole("button", { name: /^Decide/ }).click();
    const card = page.getByRole("region", { name: "Decision page" });
    await card.getByLabel("Prepared by").fill("Ann Lee");
    // A dialog of the browser's own would hold the page; what is printed is looked at below.
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute("data-printed", "");
      // Each PDF says that it has been printed, and the paper would go with the first.
      addEventListener("afterprint", (event) => {
        if (document.body.hasAttribute("data-printed")) event.stopImmediatePropagation();
      });
    });
    await card.getByRole("button", { name: "Print or save as PDF" }).click();
    await page.locator("body[data-printed]").waitFor();
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format, printBackground: true });
      expect([format, pagesIn(pdf)]).toEqual([format, 1]);
    }
    await page.emulateMedia({ media: "print" });
    const paper = page.locator("#paper-to-print");
    expect(await paper.innerText()).toContain("Prepared by Ann Lee");
    expect(await page.locator("#task-pane").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => {
      document.body.removeAttribute("data-printed");
      dispatchEvent(new Event("afterprint"));
    });
    await paper.waitFor({ state: "detached" });
  },
);

test("each figure of the page opens its lines in the pane, and the page comes as a sheet", async () => {
  const page = await opened(sample);
  await page.getByRole("tab", { name: "Wizard" }).click();
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("button", { name: /^Decide/ })
    .click();
  const card = page.getByRole("region", { name: "Decision page" });
  await card.getByRole("button", { name: "Read it here" }).click();
  await card.getByRole("button", { name: /^Total of Example Harbor: \$294,269\.76/ }).click();
  const month = card.getByRole("combobox", { name: "Month of the invoice of Example Harbor" });
  await month.waitFor();
  // The numbers of the charts and of the reasons, from which one is led to their lines and back.
  for (const [figure, scenario, first] of [
    [/^Year 2 of Example Harbor: \$/, "One hire per month", "13"],
    [/^Total of Example Harbor in Ten leave: \$/, "Ten leave", "1"],
  ] as const) {
    await card.getByRole("button", { name: figure }).click();
    const lines = card.getByRole("region", { name: `Lines of Example Harbor in ${scenario}` });
    await lines.and(page.locator(":focus")).waitFor();
    expect(await month.inputValue()).toBe(first);
    await lines.getByRole("button", { name: "Back to the figure" }).click();
    await card.getByRole("button", { name: figure }).and(page.locator(":focus")).waitFor();
  }
  await card.getByRole("button", { name: /^Gap of B: \+\$[\d,.]+\. Its lines$/ }).click();
  await card.getByRole("region", { name: /^Lines of / }).waitFor();
  await card.getByRole("button", { name: "Insert decision page" }).click();
  await page.getByText("Added sheet “Decision page”.").first().waitFor();
  // The formulas put away beside the values answer the same.
  await page.waitForFunction(() => {
    const shown = (address: string) => globalThis.workbench.cell(address, "Decision page").text;
    return shown("E12") !== "" && shown("E12") === shown("N12");
  });
});

function crowdedDraft(): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40 } },
    scenarios: [36, 12, 24, 48, 60, 72, 84, 96, 120].map((months, index) => ({
      id: `scenario-${index + 1}`,
      values: { Scenario: `${"Long scenario ".repeat(7)}${index}`, Months: months, "User growth": 0.05 },
      ownCounts: {},
    })),
    quotes: Array.from({ length: 30 }, (_quote, index) => ({
      id: `quote-${index + 1}`,
      values: {
        Quote: `${"Wolfeschlegelsteinhausenbergerdorff".repeat(3).slice(0, 97)}${index}`,
        Model: "per-user",
        "User rate": 100 + index,
        Uplift: 0.03 + index / 1000,
        Term: 60,
        Onboarding: 100 * index,
      },
      checklist: {},
    })),
  };
}
