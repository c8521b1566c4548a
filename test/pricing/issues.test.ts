import { cellSentence, clipped, fieldSentence, issueOf } from "../../src/pricing";

const wrong = issueOf("not-a-number", {
  field: "User rate",
  where: { kind: "record", record: "Quote", name: "Acme", row: 1 },
  found: "abc",
  wanted: "number",
});

test("a cell is told the record, a form field stands at it", () => {
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
