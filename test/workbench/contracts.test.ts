import { typeByFewKeys } from "../support/typeByFewKeys";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

/** Types rows from the row with this number on: cell, Tab, cell, … as one does who has the paper on the desk. */
async function typeRows(
  workbench: Workbench,
  row: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { keyboard } = workbench.page;
  for (const [index, cells] of rows.entries()) {
    await workbench.select(`A${row + index}`);
    for (const [at, cell] of cells.entries()) {
      if (cell !== "") await typeByFewKeys(workbench.page, cell);
      await keyboard.press(at === cells.length - 1 ? "Enter" : "Tab");
    }
  }
}

/** What the page says of a cell, once it says what is expected. */
async function says(workbench: Workbench, address: string, words: string): Promise<void> {
  await workbench.select(address);
  await workbench.page.getByRole("status").filter({ hasText: words }).waitFor();
}

test("A flat fee by bands of devices: without their unit a sentence asks for it, with it the months come out right", async () => {
  const workbench = await session.shared();
  await typeRows(workbench, 1, [
    ["Quote", "Flat fee", "Onboarding"],
    ["Bands", "up to 10: 300; up to 25: 550; above: 1400", "waived"],
  ]);
  await typeRows(workbench, 4, [
    ["Scenario", "PCs", "Devices added per month", "Months"],
    ["Growing", "8", "3", "12 months"],
  ]);
  await workbench.type("A7", "=QUOTECOSTS(A1:C2,A4:D5)");
  await says(workbench, "A7", "(Sheet1!B2): Flat fee holds");
  await says(workbench, "A7", "say what the bands count, users or devices");
  await workbench.type("B2", "up to 10 devices: 300; up to 25: 550; up to 50: 900; above: 1400");
  // 8 devices, then three more a month: 1 × 300 + 5 × 550 + 6 × 900.
  await workbench.shows("A7", "8450");
});

test("A bucket of hours: a rate after hours is answered with the factor to write, which burns the bucket faster", async () => {
  const workbench = await session.shared();
  await typeRows(workbench, 1, [
    ["Vendor", "Monthly fee", "Included hours", "Hourly rate", "After-hours rate"],
    ["Bucket", "$2000", "20 hrs", "150", "300"],
  ]);
  await typeRows(workbench, 4, [
    ["Case", "Employees", "Support hours", "After-hours", "Horizon"],
    ["12 and 6", "5", "12", "6", "1"],
  ]);
  await workbench.type("A7", "=QUOTECOSTS(A1:E2,A4:E5)");
  await says(workbench, "A7", "give After-hours factor instead (225 ÷ 150 = 1.5)");
  await workbench.type("E1", "After-hours factor");
  await workbench.type("E2", "2");
  // 12 + 6 × 2 = 24 hours, of which 20 are included.
  await workbench.shows("A7", "2600");
});

test("Two quotes side by side, one to be left early, and a license passed through", async () => {
  const workbench = await session.shared();
  await typeRows(workbench, 1, [
    ["", "36 months", "Month to month"],
    ["Price per user", "100", "125"],
    ["Contract term", "3 years", "1"],
    ["Early termination fee", "half", ""],
  ]);
  await typeRows(workbench, 6, [
    ["Scenario", "Staff", "Horizon", "Leaves", "Licenses"],
    ["Leave after 18", "10", "18", "yes", "10"],
  ]);
  await workbench.type("A9", "=BESTQUOTE(A1:C4,A6:E7)");
  await says(
    workbench,
    "A9",
    "“Early termination fee” holds “half”: write a percentage of the remaining months (50%)",
  );
  await workbench.type("B4", "50%");
  // 18 × 1,000 + 50% of 18 × 1,000 against 18 × 1,250.
  await workbench.shows("A9", "Month to month");
  await typeRows(workbench, 11, [
    ["Quote", "Item", "Unit", "Price", "Frequency"],
    ["Month-to-month", "Licenses", "per license per month", "22", "monthly"],
  ]);
  await workbench.type("A14", "=QUOTECOSTS(A1:C4,A6:E7,,,,A11:E12)");
  await says(workbench, "A14", "which is not a quote: did you mean “Month to month”?");
  await workbench.type("A12", "Month to month");
  await workbench.shows("A14", "27000");
  // 10 licenses × 22 × 18 months more.
  await workbench.shows("B14", "26460");
});
