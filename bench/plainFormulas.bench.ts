import "../test/support/customFunctions";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { ICellData, IWorkbookData, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import texts from "@univerjs/preset-sheets-node-core/locales/en-US";
import { catalogue } from "../src/functions/catalogue";
import {
  clients,
  editedQuotes,
  MONTHS,
  QUOTE_COUNT,
  quotesAsQuoted,
  scenarioTable,
} from "./comparisonTables";
import { plainFormulas } from "./plainFormulas";
import { print, remark, timed } from "./timed";

const ROWS = 100;

/** Opens a sheet of formulas in the workbench's engine, and answers what was calculated and how long it took. */
async function calculated(rows: readonly (readonly string[])[]) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
    logLevel: LogLevel.SILENT,
  });
  const preset = UniverSheetsNodeCorePreset({
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const entry of preset.plugins) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor, unknown];
    univer.registerPlugin(plugin, config as ConstructorParameters<PluginCtor>[0]);
  }
  const api = FUniver.newAPI(univer);
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, index) => {
    cellData[index] = Object.fromEntries(row.map((formula, column) => [column, { f: formula }]));
  });
  const snapshot: Partial<IWorkbookData> = {
    id: "plain",
    sheetOrder: ["sheet"],
    sheets: {
      sheet: { id: "sheet", name: "Plain", rowCount: rows.length + 10, columnCount: MONTHS + 10, cellData },
    },
  };
  const workbook = api.createWorkbook(snapshot);
  const start = process.hrtime.bigint();
  api.getFormula().executeCalculation();
  await api.getFormula().onCalculationResultApplied();
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const values = workbook.getActiveSheet().getRange(0, 0, rows.length, 1).getValues();
  univer.dispose();
  return { milliseconds, values: values.map(([value]) => value) };
}

async function main(): Promise<void> {
  const { rows, totalRows } = plainFormulas(clients(ROWS));
  remark(`${QUOTE_COUNT} quotes × ${ROWS} scenarios × ${MONTHS} months, total`);
  const plain = await calculated(rows);
  const costs = catalogue.QUOTECOSTS as unknown as (...values: unknown[]) => number[][];
  const exact = costs(quotesAsQuoted(), scenarioTable(ROWS), "total", 0, false, undefined).flat();
  const different = exact.filter((cost, index) => {
    const value = Number(plain.values[totalRows[index] ?? -1]);
    return !(Math.abs(value - cost) < 0.005);
  });
  if (different.length > 0) throw new Error(`${different.length} plain totals price something else.`);
  const ours = timed(
    (quotes) => costs(quotes, scenarioTable(ROWS), "total", 0, false, undefined),
    1,
    21,
    editedQuotes,
  );
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  remark(
    `as ${count.toLocaleString("en-US")} plain formulas in the workbench's engine: ${plain.milliseconds.toFixed(0)} ms, the same ${exact.length} totals`,
  );
  print("the same by one QUOTECOSTS", ours, "ms");
  remark(`plain formulas take ${((plain.milliseconds * 1e6) / ours.median).toFixed(0)} times as long`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
