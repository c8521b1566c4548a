import { samples, type Sample, type SheetPlan } from "../../src/scenarios";
import { addressOf, CalculatedSheet } from "./CalculatedSheet";
import { cellsRead, readFormula } from "./readFormula";

const sample = (id: string): Sample => {
  const found = samples.find((each) => each.id === id);
  if (!found) throw new Error(`There is no sample ${id}.`);
  return found;
};
/** The first two and the last are sheets of a comparison, which are tested with them; lists have a test of their own. */
const references = samples.slice(2, -2);
const plans = references.flatMap((each) => each.sheets().map((plan) => [each.title, plan] as const));
const opened = (id: string): CalculatedSheet => {
  const [plan] = sample(id).sheets();
  if (!plan) throw new Error(`The sample ${id} has no sheet.`);
  return new CalculatedSheet(plan);
};
const formulas = (plan: SheetPlan) =>
  plan.cells.flatMap(({ row, column, content }) =>
    typeof content === "string" && content.startsWith("=") ? [{ row, column, content }] : [],
  );

test("three quotes for one firm and four kinds of contracts come first, then the five reference scenarios, then lists and an invoice, then all of them together", () => {
  expect(samples.map(({ id }) => id)).toEqual([
    "three-quotes",
    "contract-kinds",
    "manufacturing",
    "professional-services",
    "law-office",
    "start-up",
    "enterprise",
    "count-price-reconcile",
    "compare-quotes",
  ]);
});

describe.each(plans)("the plan of %s", (_title, plan) => {
  const addresses = plan.cells.map(({ row, column }) => addressOf(row, column));
  const sheet = new CalculatedSheet(plan);

  test("has no two contents for one cell", () => {
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test("has a sheet name that Excel takes", () => {
    expect(plan.name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });

  test("has formulas that read only cells in which something stands", () => {
    for (const { content } of formulas(plan)) {
      for (const address of cellsRead(readFormula(content)))
        expect([content, addresses]).toEqual([content, expect.arrayContaining([address])]);
    }
  });

  test("has formulas that all have an answer", () => {
    for (const { row, column } of formulas(plan)) {
      const value = sheet.value(addressOf(row, column));
      expect(value).not.toBeNull();
      expect(value).not.toBeNaN();
    }
  });

  test("has nothing right of or below a formula that spills", () => {
    for (const { row, column } of formulas(plan)) {
      const block = sheet.block(addressOf(row, column));
      if (block.length === 1 && block[0]?.length === 1) continue;
      const inTheWay = plan.cells.filter(
        (cell) => cell.row >= row && cell.column >= column && !(cell.row === row && cell.column === column),
      );
      expect(inTheWay).toEqual([]);
    }
  });

  test("marks every rate as an assumption and every count as an input", () => {
    const plain = plan.cells.filter(
      ({ content, style }) => typeof content === "number" && style !== "input" && style !== "assumption",
    );
    // The numbers of the months are neither.
    expect(plain.every(({ column }) => column === 0)).toBe(true);
  });

  test("has room for its longest label", () => {
    const last = Math.max(...plan.cells.map(({ column }) => column));
    expect(plan.columnWidths).toHaveLength(last + 1);
    for (const { content, column, style } of plan.cells) {
      if (style === "label")
        expect(String(content).length).toBeLessThanOrEqual(plan.columnWidths[column] ?? 0);
    }
  });

  test("has tables with a heading over each column, within the filled cells", () => {
    for (const { firstRow, firstColumn, rows, columns } of plan.tables) {
      for (let column = firstColumn; column < firstColumn + columns; column++) {
        const body = plan.cells.filter(
          (cell) => cell.column === column && cell.row >= firstRow && cell.row < firstRow + rows,
        );
        expect(typeof body.find((cell) => cell.row === firstRow)?.content).toBe("string");
        expect(body).toHaveLength(rows);
      }
    }
  });
});

describe("what the samples show by their own numbers", () => {
  test("manufacturing: 76 devices, 2.53 per user, per-device costs more at ordinary rates", () => {
    const sheet = opened("manufacturing");
    expect([sheet.number("C12"), sheet.number("C13").toFixed(2)]).toEqual([76, "2.53"]);
    expect([sheet.number("C15"), sheet.number("C16")]).toEqual([4500, 6140]);
    expect(sheet.sentence("B20")).toBe(
      "Per-device costs $1,640.00 per month more than per-user: 2.53 devices per user, above the crossover of 1.86.",
    );
    expect(sheet.sentence("B21")).toBe("It turns when the user rate exceeds $204.67.");
  });

  test("manufacturing: the verdict turns with the user rate", () => {
    const sheet = opened("manufacturing").write("C8", 250);
    expect(sheet.sentence("B20")).toMatch(
      /^Per-device costs \$1,360.00 per month less than per-user: .* below the crossover/,
    );
  });

  test("professional services: one device per user, per-device costs less, also with every phone enrolled", () => {
    const sheet = opened("professional-services");
    expect([sheet.number("C13"), sheet.number("C14"), sheet.number("D14")]).toEqual([6000, 3000, 3800]);
    expect(sheet.sentence("B18")).toBe(
      "Per-device costs $3,000.00 per month less than per-user: 1.00 devices per user, below the crossover of 2.00.",
    );
    expect(sheet.sentence("B19")).toBe(
      "Per-user costs less only below a user rate of $75.00, or $95.00 with every phone enrolled.",
    );
  });

  test("law office: the three conditions hold, each on its own, and flat-rate fits", () => {
    const sheet = opened("law-office");
    expect(["B29", "B30", "B31", "B32"].map((cell) => sheet.value(cell))).toEqual([true, true, true, true]);
    expect(sheet.sentence("B34")).toBe("Flat-rate fits: all three conditions hold.");
    expect(sheet.sentence("B35")).toBe(
      "Flat-rate costs $1,450.00 per month, and $300.00 more with 5 more users; per-user costs $2,250.00.",
    );
  });

  test.each([
    ["a change of 20 % in users", "B22", 0.2, "users or devices are not stable"],
    ["four sites", "B15", 4, "not 1 to 3 sites"],
    ["no cap", "C9", 0, "the overage clause has gaps"],
  ])("law office: %s breaks one condition, which is named", (_case, cell, value, named) => {
    const sheet = opened("law-office").write(cell, value);
    expect(sheet.value("B32")).toBe(false);
    expect(sheet.sentence("B34")).toBe(`Flat-rate does not fit: ${named}; see above.`);
  });

  test("start-up: 24 hires, flat-rate is exposed, per-user grows with the plan", () => {
    const sheet = opened("start-up");
    expect([sheet.number("B16"), sheet.number("B17"), sheet.number("B18")]).toEqual([24, 46800, 51300]);
    expect(sheet.sentence("B24")).toBe(
      "24 users join within 12 months, enough to favor per-user. Flat-rate costs $4,500.00 more over the year.",
    );
    expect(sheet.sentence("B25")).toBe(
      "Overage comes to $24,300.00 in the year and $5,100.00 in its last month, and nothing caps it.",
    );
    expect(sheet.sentence("B26")).toBe(
      "Per-user grows with the plan, from $2,250.00 to $5,550.00 per month: each hire adds $150.00.",
    );
  });

  test("start-up: a cap on overage takes the exposure away", () => {
    const sheet = opened("start-up").write("B11", 1000);
    expect(sheet.number("B18")).toBeLessThan(sheet.number("B17"));
    expect(sheet.sentence("B25")).toContain("capped at $1,000.00 per month.");
  });

  test("enterprise: 12 locations call for hybrid; one user rate charges the wrong places", () => {
    const sheet = opened("enterprise");
    expect([sheet.number("B12"), sheet.value("B18")]).toEqual([12, false]);
    expect(Math.abs(sheet.number("B13") - sheet.number("B15"))).toBeLessThan(5);
    expect(sheet.sentence("B20")).toBe("12 locations: hybrid, as from 10 on.");
    expect(sheet.number("B16")).toBeGreaterThan(0.05 * sheet.number("B13"));
    expect(sheet.sentence("B22")).toMatch(/^“(Warehouse|Plant).*” would pay \$[\d,.]+ per month too little/);
  });
});
