import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_ADDRESS } from "../../scripts/build/address";
import { functionsMetadata } from "../../scripts/build/metadata";
import { functionTable, partsOf } from "../../scripts/readme";

const root = join(__dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** A Markdown table without what only makes it neat: blanks round cells and the length of rules. */
const bare = (table: string) =>
  table.split("\n").map((row) => row.replace(/\s*(?<!\\)\|\s*/g, "|").replace(/-{3,}/g, "---"));

test("The README's table of functions is what npm run readme writes", async () => {
  const metadata = await functionsMetadata(root, DEVELOPMENT_ADDRESS);
  const [, table] = partsOf(readme);
  expect(bare(table)).toEqual(bare(functionTable(metadata)));
  expect(bare(table).length).toBe(metadata.functions.length + 2);
});

test("A function stands with its arguments and the first sentence of its description", () => {
  const parameters = [
    { name: "amount", description: "What is doubled." },
    { name: "times", description: "How often.", optional: true },
  ];
  const described = {
    id: "DOUBLE",
    name: "DOUBLE",
    description: "Twice 1.5 a|b. Spills.",
    parameters,
    result: {},
  };
  expect(
    functionTable({ functions: [described] })
      .split("\n")
      .at(-1),
  ).toBe("| `DOUBLE(amount, [times])` | Twice 1.5 a\\|b. |");
});

test("A README without a place for the table is refused, with the line that is missing", () => {
  expect(() => partsOf("# Title\n")).toThrow("<!-- functions, written by npm run readme -->");
});
