import "../test/support/customFunctions";
import { catalogue } from "../src/functions/catalogue";
import { comparisonOf, costMatrix, ZERO } from "../src/pricing";
import { bareTotals } from "./bareTotals";
import {
  clients,
  editedQuotes,
  languageCharges,
  languageQuotes,
  MONTHS,
  QUOTE_COUNT,
  quoteAlone,
  quotesAsQuoted,
  scenarioTable,
} from "./comparisonTables";
import { perPart, print, remark, timed } from "./timed";

const functions = catalogue as unknown as Record<string, (...values: unknown[]) => unknown[][]>;
const call = (name: string, ...values: unknown[]) => {
  const invocation = { address: "Sheet1!D2", parameterAddresses: ["Sheet1!A1:P6", "Sheet1!A9:K9"] };
  return (
    functions[name]?.(...values, ...(name === "QUOTECOSTS" ? ["total", 0, false] : []), null, invocation) ??
    []
  );
};
/** The same cells in arrays of their own, as a host hands them to each call. */
const handed = (table: readonly unknown[][]) => table.map((row) => [...row]);

const ROWS = 10_000;
const many = scenarioTable(ROWS);
const invoices = QUOTE_COUNT * ROWS * MONTHS;

remark(`${QUOTE_COUNT} quotes × ${ROWS.toLocaleString("en-US")} scenarios × ${MONTHS} months, total`);
const whole = timed(
  (tables) => call("QUOTECOSTS", ...tables),
  1,
  11,
  () => [editedQuotes(), handed(many)],
);
print("QUOTECOSTS from cells in to cells out", whole, "ms");
print("    for each monthly invoice", perPart(whole, invoices));
const read = timed(
  (tables) => comparisonOf(tables.quotes, tables.scenarios),
  1,
  11,
  () => ({
    quotes: editedQuotes(),
    scenarios: many,
  }),
);
print("    of it reading both tables", read, "ms");
const priced = (quotes: unknown[][]) =>
  timed(
    (comparison) => (comparison.ok ? costMatrix(comparison.value, "total", ZERO) : []),
    1,
    11,
    () => comparisonOf(quotes, many),
  );
const core = priced(quotesAsQuoted());
print("    of it projecting and pricing", core, "ms");
print("    the same for each monthly invoice", perPart(core, invoices));
for (let row = 0; row < QUOTE_COUNT; row++) {
  const quote = quoteAlone(row);
  print(`    quote ${String(quote[1]?.[0])} alone, each invoice`, perPart(priced(quote), ROWS * MONTHS));
}

const mix = timed(
  (comparison) => (comparison.ok ? costMatrix(comparison.value, "total", ZERO) : []),
  1,
  11,
  () => comparisonOf(languageQuotes(), many, languageCharges()),
);
print("5 quotes with bands, charges and pools, each invoice", perPart(mix, invoices));
const monthly = timed(
  (comparison) => (comparison.ok ? costMatrix(comparison.value, "monthly", ZERO) : []),
  1,
  11,
  () => comparisonOf(quotesAsQuoted(), many),
);
print("monthly alone, each pair", perPart(monthly, QUOTE_COUNT * ROWS));

const population = clients(ROWS);
const totals = new Float64Array(QUOTE_COUNT * ROWS);
const bare = timed(() => bareTotals(population, totals), 1, 11);
print("a bare loop for these five quotes, in doubles, each invoice", perPart(bare, invoices));
const exact = call("QUOTECOSTS", quotesAsQuoted(), many).flat();
const different = exact.filter((cost, index) => Math.round(Number(cost) * 100) !== totals[index]);
remark(
  `    ${different.length} of its ${exact.length.toLocaleString("en-US")} totals differ from the exact ones`,
);
const worst = exact.reduce<number>(
  (most, cost, index) => Math.max(most, Math.abs(Number(cost) * 100 - (totals[index] ?? 0))),
  0,
);
if (!(worst < 100)) throw new Error(`The bare loop prices something else: ${worst} cents apart.`);

remark("One cell of Quotes edited, 5 quotes × 1,000 scenarios: QUOTECOSTS, BESTQUOTE, QUOTENOTES, a");
remark("QUOTESCHEDULE and a QUOTELINES recalculate");
const book = scenarioTable(1000);
const edit = timed(
  (tables) => {
    const [costs, best, notes, schedule, lines] = tables;
    call("QUOTECOSTS", ...(costs ?? []));
    call("BESTQUOTE", ...(best ?? []), "total", 0);
    call("QUOTENOTES", ...(notes ?? []));
    call("QUOTESCHEDULE", ...(schedule ?? []), 1, 1);
    call("QUOTELINES", ...(lines ?? []), 1, 1, 12);
  },
  1,
  21,
  () => {
    const quotes = editedQuotes();
    return Array.from({ length: 5 }, () => [handed(quotes), handed(book)]);
  },
);
print("the five formulas together", edit, "ms");
