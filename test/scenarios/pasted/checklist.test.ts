import { checkDraft, emptyDraft, readPasted, requestSheets, withPasted } from "../../../src/scenarios";
import { sheetGrid } from "../../support/sheetGrid";

const never = () => undefined;

test("Answers to the contract checklist come along with a pasted quote, as yes and no, or in their own words", () => {
  const draft = emptyDraft("USD");
  const cells = [
    ["Quote", "User rate", "Scope", "Audit method", "Dispute process", "Overage capped"],
    ["Acme", 120, "Yes", "no", "Within 30 days, § 9", ""],
  ];
  const read = readPasted("quotes", cells, draft, never);
  if (typeof read === "string") throw new Error(read);
  expect(read.columns.map(({ header }) => header)).toEqual(cells[0]);
  expect(read.records[0]?.cells.map(({ fate }) => fate)).toEqual([...Array<string>(5).fill("term"), "blank"]);
  const { draft: pasted } = withPasted(
    draft,
    "quotes",
    read.records.map(({ values }) => values),
  );
  const [quote] = pasted.quotes;
  expect(quote?.checklist).toEqual({ "included scope": true, "audit method": false });
  expect(quote?.values).toMatchObject({ "User rate": 120, "Dispute process": "Within 30 days, § 9" });
  expect(quote?.values).not.toHaveProperty("Scope");
  // What is answered in words is not a question any more.
  expect(checkDraft(pasted)[0]?.unanswered.map(({ item }) => item)).toEqual([
    "counting basis",
    "overage defined",
    "overage capped",
    "overage auditable",
    "mid-cycle changes",
  ]);
});

test("The sheet of charges of a request comes back as charges of the quote", () => {
  const draft = emptyDraft("USD");
  const sheet = requestSheets(draft, "0.00").find(({ name }) => name === "Your charges");
  if (!sheet) throw new Error("There is no sheet of charges.");
  const filled = [...sheetGrid(sheet), ["Backup", "server", "", 2, 30, "yearly", 4, "", "no"]];
  const read = readPasted("charges", filled, draft, never, "Acme");
  if (typeof read === "string") throw new Error(read);
  expect(read.records.map(({ values }) => values)).toEqual([
    expect.objectContaining({
      ...{
        Charge: "Backup",
        Per: "server",
        Included: 2,
        Rate: 30,
        Every: "yearly",
        "From month": 4,
        Uplift: "no",
      },
    }),
  ]);
  expect(read.columns.every(({ header }) => header !== undefined)).toBe(true);
});
