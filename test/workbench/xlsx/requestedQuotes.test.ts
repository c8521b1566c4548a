import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Workbook } from "exceljs";
import { findProgram, LIBRE_OFFICE } from "../../../scripts/testPrograms";
import {
  chargesOf,
  checklistQuestions,
  compareDraft,
  moneyFormat,
  readPasted,
  requestSheets,
  sampleDrafts,
  withPasted,
  type Draft,
  type DraftQuote,
  type PastedKind,
  type SheetPlan,
} from "../../../src/scenarios";
import { openXlsxFile } from "../../../src/workbench/openFile/openXlsxFile";
import { planBook, workbookFile } from "../../../src/workbench/xlsx";
import { sheetGrid } from "../../support/sheetGrid";

const ANSWER = 3;
const HEADING = 2;

/** The request for a draft with the answers of one of its quotes, as its provider types them in. */
async function answered(draft: Draft, quote: DraftQuote): Promise<Uint8Array> {
  const book = new Workbook();
  const sent = await workbookFile(planBook(requestSheets(draft, moneyFormat(draft.currency))));
  await book.xlsx.load(sent.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Your quote");
  sheet?.eachRow((row) => {
    const heading = row.getCell(HEADING).text;
    const asked = checklistQuestions.find((each) => each.heading === heading);
    const answer = asked && quote.checklist[asked.item];
    const value = asked ? (answer === undefined ? "" : answer ? "yes" : "no") : quote.values[heading];
    if (value !== undefined && value !== "") row.getCell(ANSWER).value = value;
  });
  const lines = book.getWorksheet("Your charges");
  const headings = (lines?.getRow(3).values ?? []) as readonly (string | undefined)[];
  chargesOf(draft, quote.id).forEach(({ values }, index) => {
    headings.forEach((heading, column) => {
      const value = values[heading ?? ""];
      if (value !== undefined && value !== "") {
        const row = lines?.getRow(4 + index);
        if (row) row.getCell(column).value = value;
      }
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Opens files in LibreOffice Calc and saves them again; answers them in the same order. */
async function savedByLibreOffice(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const program = findProgram(LIBRE_OFFICE);
  if (program === undefined) throw new Error("This test needs LibreOffice; SOFFICE_PATH says where it is.");
  const folder = await mkdtemp(join(tmpdir(), "request-"));
  try {
    const names = files.map((_file, index) => `quote${index}.xlsx`);
    await mkdir(join(folder, "saved"));
    await Promise.all(files.map((bytes, index) => writeFile(join(folder, names[index] ?? ""), bytes)));
    await promisify(execFile)(
      program,
      [
        ...["--headless", "--norestore", `-env:UserInstallation=file://${folder}/profile`],
        ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved")],
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: 240_000 },
    );
    return await Promise.all(names.map((name) => readFile(join(folder, "saved", name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a sheet of the file adds to a draft; every cell that holds an answer is taken. */
function added(draft: Draft, kind: PastedKind, sheet: SheetPlan | undefined, owner?: string): Draft {
  if (!sheet) throw new Error("The sheet did not come back.");
  const read = readPasted(kind, sheetGrid(sheet), draft, () => undefined, owner && "Owner");
  if (typeof read === "string") throw new Error(read);
  const notTaken = read.records.flatMap(({ cells }) =>
    cells.flatMap(({ text, fate }) => (fate === "refused" || fate === "ignored" ? [text] : [])),
  );
  // The heading over the answers is none; an itemised quote has nothing to bill until its charges are added.
  expect(notTaken.filter((text) => text !== "itemised")).toEqual(kind === "quotes" ? ["Your answer"] : []);
  return withPasted(
    draft,
    kind,
    read.records.map(({ values }) => values),
    owner,
  ).draft;
}

test("What a provider fills in with LibreOffice comes back as the quote that it was, to the cent", async () => {
  const sent = sampleDrafts.flatMap(({ draft }) => draft.quotes.map((quote) => ({ draft, quote })));
  const files = await Promise.all(sent.map(({ draft, quote }) => answered(draft, quote)));
  const back = await savedByLibreOffice(files);
  for (const [index, { draft, quote }] of sent.entries()) {
    const { plans } = await openXlsxFile(new Blob([new Uint8Array(back[index] ?? [])]), new Set());
    const sheetNamed = (wanted: string) => plans.find(({ name }) => name === wanted);
    const own = chargesOf(draft, quote.id);
    const shared = draft.charges.filter((charge) => !own.includes(charge) && charge.quote === undefined);
    const empty: Draft = { ...draft, quotes: [], charges: shared };
    const quoted = added(empty, "quotes", sheetNamed("Your quote"));
    const [read] = quoted.quotes;
    if (!read) throw new Error("There is no quote.");
    const priced = own.length === 0 ? quoted : added(quoted, "charges", sheetNamed("Your charges"), read.id);
    expect([quote.values["Quote"], read.checklist]).toEqual([quote.values["Quote"], quote.checklist]);
    for (const { id } of draft.scenarios) {
      const before = compareDraft(draft, id).quotes.find((each) => each.id === quote.id);
      const [after] = compareDraft(priced, id).quotes;
      expect([quote.values["Quote"], after?.name, after?.measures]).toEqual([
        quote.values["Quote"],
        before?.name,
        before?.measures,
      ]);
    }
  }
});
