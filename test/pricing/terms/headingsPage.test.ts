import { readFileSync } from "node:fs";
import path from "node:path";
import {
  ALL_DEVICES_HEADINGS,
  CHARGE_TERMS,
  CLASS_HEADINGS,
  QUOTE_TERMS,
  SCENARIO_TERMS,
  type Term,
} from "../../../src/pricing";

const page = readFileSync(path.join(__dirname, "../../../docs/headings.md"), "utf8");

/** The headings of the page's tables, with their other spellings, by the title above each table. */
const listed = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      const rows = lines.filter((line) => line.startsWith("|")).slice(2);
      const cells = rows.map((row) =>
        row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      return [
        title,
        cells.map(([heading = "", others = ""]) => [heading, ...others.split(", ").filter(Boolean)]),
      ] as const;
    }),
);
const spellings = (terms: Readonly<Record<string, Term>>) =>
  Object.values(terms).map(({ title, headings }) => [title, ...headings]);

test.each([
  ["Quotes", spellings(QUOTE_TERMS)],
  ["Scenarios", [...spellings(SCENARIO_TERMS), ...Object.values(CLASS_HEADINGS), ALL_DEVICES_HEADINGS]],
  ["Charges", spellings(CHARGE_TERMS)],
])("%s: the page lists every heading that is known, and no other", (title, known) => {
  expect(listed.get(title)).toEqual(known.map((headings) => [...headings]));
});
