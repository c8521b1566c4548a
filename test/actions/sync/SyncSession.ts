import { DraftSync, insertComparison, type ActionReport } from "../../../src/actions";
import { emptyDraft, writeDraft, type Draft, type InsertedSheets } from "../../../src/scenarios";
import { reduceWizard } from "../../../src/taskpane/wizard/reduceWizard";
import type { WizardEvent } from "../../../src/taskpane/wizard/WizardEvent";
import { initialWizardState, type WizardState } from "../../../src/taskpane/wizard/WizardState";
import { ExcelWorkbook } from "../../../src/workbook";
import { HostWorkbook } from "../../support/officeHost/HostWorkbook";
import { openExcel, type ExcelOptions } from "../../support/officeHost/openExcel";
import { settled } from "../../workbook/openExcelPort";

/** Lets time pass for both sides, the requests in between included. Needs Jest's timers. */
export async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 50) {
    await jest.advanceTimersByTimeAsync(Math.min(50, left));
    await settled();
  }
}

/** What a promise comes to, however long Excel takes. */
export async function outcomeOf<T>(promise: Promise<T>): Promise<T> {
  let isDone = false;
  void promise.finally(() => (isDone = true));
  while (!(isDone as boolean)) await pass(50);
  return promise;
}

/** The wizard of a pane, as far as what it holds and says: the real reducer, the real client of Excel. */
export class SyncSession {
  state: WizardState;
  readonly said: WizardEvent[] = [];
  readonly sync: DraftSync;
  readonly workbook = new ExcelWorkbook();

  constructor(readonly host: HostWorkbook) {
    const untouched = emptyDraft("USD");
    this.state = initialWizardState(untouched);
    this.sync = new DraftSync(this.workbook, untouched, (event) => this.dispatch(event));
  }

  dispatch(event: WizardEvent): void {
    this.said.push(event);
    this.state = reduceWizard(this.state, event);
    this.sync.changed(this.state.draft);
  }

  /** Types in a field of a quote, as the pane tells it of each key. */
  type(quote: number, header: string, value: string | number): void {
    const id = this.state.draft.quotes[quote]?.id ?? "";
    this.dispatch({ type: "term typed", id, header, value });
  }

  value(quote: number, header: string): unknown {
    return this.state.draft.quotes[quote]?.values[header];
  }

  get trouble(): ActionReport | undefined {
    return this.state.trouble;
  }

  /** The cell of a quote in its sheet, by name and header. */
  cell(quote: string, header: string) {
    const table = this.quotesTable;
    const { row, column, columns, rows } = table.range;
    const sheet = table.Worksheet;
    const at = (headerRow: number, right: number) => sheet.cell(headerRow, column + right);
    const right = Array.from({ length: columns }, (_c, index) => index).find(
      (index) => at(row, index).formula === header,
    );
    const down = Array.from({ length: rows }, (_r, index) => row + index).find(
      (each) => at(each, 0).formula === quote,
    );
    if (right === undefined || down === undefined) throw new Error(`No cell ${header} of ${quote}.`);
    return sheet.GetRangeByIndexes(down, column + right, 1, 1);
  }

  get quotesTable() {
    const found = this.host.Tables.items.find(({ Id }) => Id === this.state.draft.inserted?.quotesTable);
    if (!found) throw new Error("There is no table of quotes.");
    return found;
  }
}

/** A workbook with the sheets of a draft, which it keeps, in an Excel that behaves as told. */
export async function workbookWith(draft: Draft, options: ExcelOptions) {
  const host = new HostWorkbook();
  openExcel(host);
  const quick = new ExcelWorkbook();
  const { inserted } = await insertComparison(quick, draft);
  if (!inserted) throw new Error("Nothing was inserted.");
  await quick.writeDraft(writeDraft({ ...draft, inserted }));
  const excel = openExcel(host, options);
  return { host, excel, inserted: inserted satisfies InsertedSheets };
}
