import fc from "fast-check";
import { devices, users } from "./shown";

type Rows = readonly (readonly unknown[])[];

const DEVICES = ["Device name", "Type", "OS", "Serial number", "Client", "Last seen", "Status"];
const device = fc.tuple(
  fc.constantFrom("DC01", "PC1", "PC2", ""),
  fc.constantFrom("Server", "Laptop", "Switch", "VM", "Toaster", "", "Kiosk PC"),
  fc.constantFrom("Windows 11", "WindowsServer2022", "iOS", ""),
  fc.constantFrom("S1", "S2", "0000", "To be filled by O.E.M.", "", 12345),
  fc.constantFrom("Acme", "Beta", ""),
  fc.constantFrom(46_000, 46_300, "Never", "", "2026-11-01", "13/11/2026", "3/4/2026"),
  fc.constantFrom("", "Active", "Retired", "In stock"),
);
const ACCOUNTS = ["Email", "Name", "Enabled", "Type", "Licenses", "Client", "Last login"];
const account = fc.tuple(
  fc.constantFrom("a@x.y", "A@X.Y", "svc-b@x.y", "c_#EXT#@x.y", "jo", ""),
  fc.constantFrom("Ann", "Jo", ""),
  fc.constantFrom(true, false, "maybe", ""),
  fc.constantFrom("", "Member", "Guest", "SharedMailbox"),
  fc.constantFrom("", "SPE_F1", "FLOW_FREE", "Odd plan", "FLOW_FREE+Odd plan"),
  fc.constantFrom("Acme", "Beta", ""),
  fc.constantFrom(46_000, 46_300, "Never", ""),
);
/** Rows and a second order of them. */
const inTwoOrders = <Row>(row: fc.Arbitrary<Row>) =>
  fc
    .array(row, { minLength: 1, maxLength: 25 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
const filled = (row: readonly unknown[]): boolean => row.filter((cell) => cell !== "").length > 1;
const numbersIn = (row: readonly unknown[] = []): number[] => row.filter((cell) => typeof cell === "number");
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const tableOf = (answer: Rows | string): Rows => (typeof answer === "string" ? [] : answer);

const ASKED = { asOf: 46_355, days: 30 };

test("every row of devices is in one state, in any order, and the states add up", () => {
  fc.assert(
    fc.property(inTwoOrders(device), ([rows, others]) => {
      fc.pre(rows.some(filled));
      const table = tableOf(devices([DEVICES, ...rows], ASKED));
      const [, ...classes] = table;
      for (const row of classes) {
        const numbers = numbersIn(row);
        expect(sum(numbers.slice(0, 5))).toBe(numbers[5]);
      }
      const total = numbersIn(classes.at(-1));
      expect(total[5]).toBe(rows.filter(filled).length);
      expect(
        numbersIn(
          classes
            .slice(0, -1)
            .reduce(
              (all, row) =>
                all.map((cell, column) => (column === 0 ? "" : Number(cell) + Number(row[column]))),
              ["", 0, 0, 0, 0, 0, 0],
            ),
        ),
      ).toEqual(total);
      const found = tableOf(devices([DEVICES, ...rows], { ...ASKED, by: "row" })).slice(1);
      expect(found.map((row) => row[1] !== "")).toEqual(rows.map(filled));
      expect(found.filter(([, finding]) => finding === "counted")).toHaveLength(total[0] ?? -1);
      const byClient = tableOf(devices([DEVICES, ...rows], { ...ASKED, by: "client" }));
      expect(sum(numbersIn(byClient.at(-1)).slice(0, -1))).toBe(total[0]);
      const again = numbersIn(tableOf(devices([DEVICES, ...others], ASKED)).at(-1));
      // Which of two equal rows is kept follows their order; how many devices there are does not.
      expect([again[2], again[3], again[5]]).toEqual([total[2], total[3], total[5]]);
    }),
    { numRuns: 400 },
  );
});

test("every row of accounts is in one kind, in any order, and the kinds add up", () => {
  fc.assert(
    fc.property(inTwoOrders(account), ([rows, others]) => {
      fc.pre(rows.some(filled));
      for (const basis of ["licensed", "active", "enabled", "named"] as const) {
        const asked = { ...ASKED, basis };
        const table = tableOf(users([ACCOUNTS, ...rows], asked));
        const kinds = table.slice(1, -1);
        const total = numbersIn(table.at(-1));
        expect(total[0]).toBe(rows.filter(filled).length);
        expect(sum(kinds.map((row) => Number(row[1])))).toBe(total[0]);
        expect(sum(kinds.map((row) => Number(row[2])))).toBe(total[1]);
        const found = tableOf(users([ACCOUNTS, ...rows], { ...asked, by: "row" })).slice(1);
        expect(found.filter(([, finding]) => finding === "counted")).toHaveLength(total[1] ?? -1);
        // Without the names of the licenses, which are noted in the order in which they are met.
        const numbers = (each: Rows) => each.map((row) => numbersIn(row));
        expect(numbers(tableOf(users([ACCOUNTS, ...others], asked)))).toEqual(numbers(table));
      }
    }),
    { numRuns: 200 },
  );
});
