import "../support/customFunctions";
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { markdownBlocks } from "../../scripts/build/markdown";
import { catalogue } from "../../src/functions/catalogue";
import { HostError } from "../support/customFunctions";

/**
 * The page says in Markdown what each term is worth. Here its tables become the arguments, its formulas are called,
 * and every figure that it shows is compared: an edited number fails.
 */
const page = readFileSync(path.join(__dirname, "../../docs/contract-terms.md"), "utf8");
type Cells = readonly (readonly unknown[])[];
type Block = ReturnType<typeof markdownBlocks>[number];
type Table = Extract<Block, { kind: "table" }>;

/** A cell of the page as a sheet holds it. */
function cellOf(text: string): unknown {
  const plain = text.replace(/^`|`$/g, "");
  const number = Number(plain.replaceAll(",", "").replace(/%$/, ""));
  if (plain === "" || !Number.isFinite(number)) return plain;
  return plain.endsWith("%") ? number / 100 : number;
}
const cellsOf = (rows: readonly (readonly string[])[]): Cells => rows.map((row) => row.map(cellOf));

/** What a formula of the page answers for the tables above it; errors as their values. */
function answerOf(formula: string, tables: ReadonlyMap<string, Cells>): Cells {
  const [, name = "", list = ""] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const values = list.split(",").map((word) => {
    const table = /^(\w+)\[#All\]$/.exec(word)?.[1];
    if (table !== undefined) return tables.get(table);
    if (word === "") return null;
    return word === "TRUE" ? true : cellOf(word.replace(/^"|"$/g, ""));
  });
  const call = (catalogue as unknown as Record<string, (...passed: unknown[]) => Cells>)[name];
  if (call === undefined) throw new Error(`${formula} calls no function.`);
  return call(...values, undefined).map((row) =>
    row.map((cell) => (cell instanceof HostError ? cell.code : cell)),
  );
}

/** `5 × 90 + 2 × 40 = 530.00`: whether both sides are the same at the decimals shown. */
function isTrue(equation: string): boolean {
  const [left = "", right = ""] = equation.split(" = ");
  const term = left
    .replaceAll(",", "")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("^", "**")
    .replace(/([\d.]+)%/g, "($1/100)");
  if (!/^[-\d\s.+*/()]+$/.test(term)) throw new Error(`“${equation}” is not a sum.`);
  const value = Number(runInNewContext(term));
  const shown = Number(right.replaceAll(",", ""));
  const half = 0.5 * 10 ** -(right.split(".")[1]?.length ?? 0);
  return Math.abs(value - shown) <= half + 1e-9;
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}
const sections = markdownBlocks(page).reduce<{ title: string; blocks: Block[] }[]>((found, block) => {
  if (block.kind === "heading") found.push({ title: block.text, blocks: [] });
  else found.at(-1)?.blocks.push(block);
  return found;
}, []);

/** Every formula of a section with what the page shows for it, and what it answers. */
function* checkedIn({ blocks }: Section): Generator<{ formula: string; shown: Cells; answered: Cells }> {
  const tables = new Map<string, Cells>();
  let spilling: string | undefined;
  for (const block of blocks) {
    if (block.kind === "paragraph") spilling = /`(=[^`]+)` [^`]*:$/.exec(block.text)?.[1];
    if (block.kind !== "table") continue;
    const whole = cellsOf([block.headers, ...block.rows]);
    if (spilling !== undefined) {
      const answered = answerOf(spilling, tables);
      yield { formula: spilling, shown: whole, answered: columnsShown(answered, block) };
      spilling = undefined;
    } else if (block.headers[0] === "Formula") {
      for (const [formula = "", answer = ""] of block.rows) {
        const plain = formula.replace(/^`|`$/g, "");
        yield { formula: plain, shown: [[cellOf(answer)]], answered: answerOf(plain, tables) };
      }
    } else {
      tables.set(`${block.headers[0] ?? ""}s`, whole);
    }
  }
}

/** Of a spill the columns that the page shows, by their headings. */
function columnsShown(answered: Cells, { headers }: Table): Cells {
  const columns = headers.map((header) => answered[0]?.indexOf(header) ?? -1);
  return answered.map((row) => columns.map((column) => row[column]));
}

const checked = sections.flatMap((section) =>
  [...checkedIn(section)].map((each) => ({ ...each, title: section.title })),
);
const equations = [...page.matchAll(/`([^`=]+ = [^`]+)`/g)].map(([, equation]) => equation ?? "");

test.each(checked)("$title: $formula answers what the page shows", ({ shown, answered }) => {
  expect(answered).toEqual(shown);
});

test.each(equations)("%s", (equation) => {
  expect(isTrue(equation)).toBe(true);
});

test("Every term is worked out, and no figure of the page escapes these tests", () => {
  const worked = new Set(checked.map(({ title }) => title));
  const unworked = sections.map(({ title }) => title).filter((title) => !worked.has(title));
  expect(unworked).toEqual(["Contract terms, each with a worked number", "Large tables"]);
  const prose = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.kind === "list" ? block.items : [],
    ),
  );
  for (const text of prose) expect(text.replace(/`[^`]+`/g, "")).not.toMatch(/\d[.,]\d\d\b/);
});

test("An edited figure would be noticed", () => {
  expect(isTrue("2 × 3 = 6.01")).toBe(false);
  expect(isTrue("1,000 ÷ 1.21 ^ (1 ÷ 12) = 984.24")).toBe(true);
  expect(checked.length).toBeGreaterThan(20);
  expect(equations.length).toBeGreaterThan(10);
});
