import type { Desk } from "../../../src/taskpane/inventory/desk/Desk";
import { InvoiceStore, MOST_LINES } from "../../../src/taskpane/invoice/InvoiceStore";

const noDesk = (): Promise<Desk> => Promise.reject(new Error("Cells need no desk."));
const cells = (rows: number) => Array.from({ length: rows }, (_row, at) => [`Line ${at + 1}`, 10]);

test("Selected cells are an invoice up to its most rows; of more none is dropped in silence", async () => {
  const store = new InvoiceStore(noDesk);
  await store.open([{ name: "Sheet1!A1:B5000", cells: cells(MOST_LINES) }]);
  expect(store.current().invoice).toHaveLength(MOST_LINES);
  await store.open([{ name: "Sheet1!A1:B5001", cells: cells(MOST_LINES + 1) }]);
  expect(store.current().problem).toBe(
    "Sheet1!A1:B5001: an invoice has at most 5,000 rows. Is this a list of devices? Count it under Inventory instead.",
  );
  // What was being checked stays.
  expect(store.current()).toMatchObject({ name: "Sheet1!A1:B5000" });
  expect(store.current().invoice).toHaveLength(MOST_LINES);
});
