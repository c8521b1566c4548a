import { cellSentence, clipped, fieldSentence, issueOf } from "../../src/pricing";

const wrong = issueOf("not-a-number", {
  field: "User rate",
  where: { kind: "record", record: "Quote", name: "Acme", row: 1 },
  found: "abc",
  wanted: "number",
});

test("a cell names the record, a form field needs no name", () => {
  expect(cellSentence(wrong)).toBe("Quote “Acme”: User rate holds “abc”: type it as a number.");
  expect(fieldSentence(wrong)).toBe("User rate holds “abc”: type it as a number.");
});

test("a name that looks like the place in front of a sentence changes nothing", () => {
  const named = { ...wrong, found: "Quote “x”: y" };
  expect(fieldSentence(named)).toBe("User rate holds “Quote “x”: y”: type it as a number.");
});

test("an argument's cell is named where it is known", () => {
  const bounds = { least: 0, most: 1e9, measured: "count" } as const;
  const below = (cell?: string) =>
    cellSentence(
      issueOf("out-of-bounds", {
        field: "minimum_users",
        where: { kind: "argument", cell },
        found: -1,
        bounds,
      }),
    );
  expect(below("B2")).toBe("Minimum users: a count must be 0 or more, but B2 is -1.");
  expect(below()).toBe("Minimum users: a count must be 0 or more, not -1.");
});

test("what was found is quoted up to 60 characters, and shows what cannot be seen", () => {
  expect(clipped("x".repeat(60))).toBe("x".repeat(60));
  expect(clipped("x".repeat(100_000))).toBe(`${"x".repeat(59)}…`);
  expect(clipped("😀".repeat(60))).toBe("😀".repeat(60));
  expect(clipped("😀".repeat(61))).toBe(`${"😀".repeat(59)}…`);
  expect(clipped("a\r\nb\u0000c\u007f\u202e\u200b\ud800")).toBe("a␍␊b␀c␡\ufffd\ufffd\ufffd");
});

describe("what is said of a value", () => {
  const argument = { kind: "argument", cell: undefined } as const;
  const record = { kind: "record", record: "Quote", name: "Acme", row: 1 } as const;
  const change = { least: -1, most: 1, measured: "change" } as const;

  test.each([
    [
      "a doubling and more says how to write it, and that hires may be given instead",
      issueOf("out-of-bounds", { field: "user_change", where: argument, found: 5, bounds: change }),
      "write 5% or 0.05, or give the users added per month.",
    ],
    [
      "a share of a hundred and more has no percentage that was meant",
      issueOf("share-too-large", { field: "Discount", where: record, found: 150 }),
      "Discount is 150: 150 means 15000%: write a percentage below 100%.",
    ],
    [
      "a share below a hundred has",
      issueOf("share-too-large", { field: "discount_rate", where: argument, found: 8 }),
      "must be below 100%; 8 means 800%: write 8% or 0.08.",
    ],
    [
      "months without an end are 0 or more",
      issueOf("not-whole-months", { field: "Term", where: record, found: 1.5, most: undefined }),
      "Term is 1.5: it must be a whole number of months, 0 or more.",
    ],
    [
      "months with an end are from 1 to it",
      issueOf("not-whole-months", { field: "Months", where: record, found: 1.5, most: 600 }),
      "Months is 1.5: it must be a whole number of months from 1 to 600.",
    ],
    [
      "a share of a record that is out of bounds names both ends",
      issueOf("out-of-bounds", {
        field: "Discount",
        where: record,
        found: -0.1,
        bounds: { least: 0, most: 1, measured: "share" },
      }),
      "Discount is -0.1: it must be 0 or more, and below 100%.",
    ],
    [
      "an amount that may be a credit lies between two ends",
      issueOf("out-of-bounds", {
        field: "User rate",
        where: record,
        found: 2e12,
        bounds: { least: -1e12, most: 1e12, measured: "amount" },
      }),
      "it must lie between -1,000,000,000,000 and 1,000,000,000,000.",
    ],
    [
      "a change of a record says what it means, and how the percentage that was meant is written",
      issueOf("out-of-bounds", { field: "User growth", where: record, found: 3, bounds: change }),
      "that means 300% a year; it must lie above -100% and at most at 100%. Write 3% or 0.03 for 3 percent",
    ],
    [
      "bands that end name the month in which they do, where it is not the first",
      issueOf("no-price-above", {
        field: "User rate",
        label: "Users",
        counted: "users",
        bound: 50,
        month: 7,
      }),
      "No price above 50 users in month 7: the bands of “Users” end there.",
    ],
    [
      "a quote that states no tax is named where it is known",
      issueOf("states-no-tax", { field: "Tax", quote: "Acme" }),
      "“Acme” states no tax, while another quote does: give its Tax",
    ],
    [
      "and says so of itself where it is not",
      issueOf("states-no-tax", { field: "Tax" }),
      "States no tax, while another quote does: give its Tax",
    ],
    [
      "of two options one is chosen",
      issueOf("choice", { field: "True-up", where: record, found: "yes", options: ["none", "arrears"] }),
      "True-up is “yes”: choose “none” or “arrears”.",
    ],
    [
      "a range where a cell is due names its shape",
      issueOf("one-cell", { field: "rate", where: argument, rows: 1, columns: 1 }),
      "Give one cell, not a range of 1 row × 1 column.",
    ],
  ])("%s", (_name, issue, words) => {
    expect(fieldSentence(issue)).toContain(words);
  });
});
