import { comparisonSheets, sampleDrafts } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

const panel = ({ page }: Workbench) => page.locator("#task-pane").getByRole("tabpanel");

async function explain(workbench: Workbench, address: string, sheetName: string): Promise<void> {
  await workbench.select(address, sheetName);
  await workbench.page.locator("#ribbon").getByRole("button", { name: "Explain cell" }).click();
  await panel(workbench).getByText(`${sheetName}!${address}`, { exact: true }).waitFor();
}

/** The word that a choice of the panel shows. */
const chosen = (workbench: Workbench, label: string): Promise<string | null> =>
  panel(workbench).getByLabel(label, { exact: true }).locator("option:checked").textContent();

const said = async (workbench: Workbench) => [
  await chosen(workbench, "Quote"),
  await chosen(workbench, "Scenario"),
  await chosen(workbench, "Invoice of"),
];

/** The invoice's lines, their cells joined by spaces. */
const lines = (workbench: Workbench): Promise<readonly string[]> =>
  panel(workbench)
    .locator("tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent).join(" ")),
    );

test("Explain cell shows the quote, the scenario and the invoice behind a figure inside a spill or an IF", async () => {
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  const workbench = await session.shared();
  await workbench.addSheets(comparisonSheets(draft));
  await workbench.select("A1", "Sheet1");
  await workbench.write("A1", [["=IF(1=1,QUOTESCHEDULE(Quotes[#All],Scenarios[#All],1,1),0)"]]);
  await workbench.shows("B3", "43");
  await workbench.shows("G16", "$294,269.76", "Comparison");

  // The second quote's cost in the first scenario, out of the middle of QUOTECOSTS.
  await explain(workbench, "G16", "Comparison");
  await panel(workbench).getByText("Part of the result of the formula in Comparison!F16.").waitFor();
  expect(await said(workbench)).toEqual(["Example Harbor", "One hire per month", "Month 1"]);
  expect(await lines(workbench)).toContain("Users 42 132 5,544");
  await panel(workbench).getByLabel("Invoice of", { exact: true }).selectOption({ label: "Month 12" });
  await panel(workbench)
    .getByRole("row", { name: /^Users 53/ })
    .waitFor();

  // The winner of the second scenario, below the cell that holds BESTQUOTE.
  await explain(workbench, "B17", "Comparison");
  expect(await said(workbench)).toEqual(["Example Northgate", "No change", "Month 1"]);
  expect(await lines(workbench)).toContain("Base fee 1 5,400 5,400");

  // A month of QUOTESCHEDULE, of which IF hands everything on.
  await explain(workbench, "B3", "Sheet1");
  await panel(workbench).getByText("Part of the result of the formula in Sheet1!A1.").waitFor();
  expect(await said(workbench)).toEqual(["Example Northgate", "One hire per month", "Month 2"]);
});
