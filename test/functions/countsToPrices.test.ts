import "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";

const { COUNTDEVICES, COUNTUSERS, QUOTECOSTS, QUOTENOTES, RERATE } = catalogue as unknown as Record<
  string,
  (...values: unknown[]) => unknown[][]
>;

const PER_DEVICE = [
  ["Quote", "Workstation rate", "Server rate", "Printer rate"],
  ["A", 50, 200, 5],
];
const PER_USER = [
  ["Quote", "User rate"],
  ["A", 10],
];
const LIST = [
  ["Device name", "Type", "Serial", "Client", "Snapshot"],
  ["PC1", "Laptop", "S1", "Acme", "2026-09-30"],
  ["PC1", "Laptop", "S1", "Acme", "2026-10-31"],
  ["PC2", "Laptop", "S2", "Beta", "2026-10-31"],
  ["DC01", "Server", "S3", "Beta", "2026-10-31"],
  ["MFP", "Printer", "S4", "Beta", "2026-10-31"],
  ["?", "Toaster", "S5", "Beta", "2026-10-31"],
];
const ACCOUNTS = [
  ["Email", "Enabled", "Client"],
  ["a@x.y", true, "Acme"],
  ["b@x.y", true, "Beta"],
  ["c@x.y", false, "Beta"],
];

test("counts by client are scenarios that quotes are priced on", () => {
  const scenarios = COUNTDEVICES?.(LIST, null, null, "client", null, undefined);
  expect(QUOTECOSTS?.(PER_DEVICE, scenarios, "monthly", null, true, null, undefined)).toEqual([
    ["", "A"],
    ["Acme", 50],
    ["Beta", 255],
  ]);
  expect(QUOTENOTES?.(PER_DEVICE, scenarios, null, undefined)[0]?.[0]).toContain("Unclear");
  const users = COUNTUSERS?.(ACCOUNTS, null, null, null, "client", null, undefined);
  expect(QUOTECOSTS?.(PER_USER, users, "monthly", null, true, null, undefined)).toEqual([
    ["", "A"],
    ["Acme", 10],
    ["Beta", 10],
  ]);
});

test("counts by month are a history that quotes are rerated on", () => {
  const history = COUNTDEVICES?.(LIST, null, null, "month", null, undefined);
  expect(RERATE?.(PER_DEVICE, history, null, undefined)).toEqual([
    ["Month", "A"],
    [46_266, 50],
    [46_296, 305],
    ["Total", 355],
  ]);
});
