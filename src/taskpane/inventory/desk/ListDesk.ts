import {
  bytesOfCells,
  countDevices,
  countUsers,
  dayWritten,
  examineAccounts,
  examineDevices,
  recognizeList,
  unrecognizedSentence,
  withoutNames,
  writtenList,
  type CountRow,
  type ListResult,
  type NamelessList,
  type RecognizedList,
  type RowFound,
  type RowState,
  type WrittenList,
} from "../../../inventory";
import { capitalized } from "../../../pricing";
import { FileRefusal, MOST_ROWS, tooManyRows } from "../files/FileRefusal";
import type {
  ArrangedList,
  Arrangement,
  Counted,
  CountSettings,
  Desk,
  DeskResult,
  ListSource,
  OpenedPart,
  SheetOfFile,
  WrittenRows,
} from "./Desk";
import { readFile } from "../files/readFile";
import { joinExports, type Export } from "./joinExports";
import { openSource } from "./openSource";

/** What a function takes in one call is 5 MB; what the cells take beside their texts is not known to the byte. */
const MOST_BYTES = 4_000_000;
const NOTHING_OPEN = "No list is open.";

/** Opens one list at a time, of one file or of several, and counts it. */
export class ListDesk implements Desk {
  private exports: readonly Export[] = [];
  private map: readonly (readonly [string, string])[] = [];
  private list: RecognizedList | undefined;
  private writtenAs: WrittenList | undefined;
  private nameless: NamelessList | undefined;
  private settings: CountSettings | undefined;
  private found: readonly RowFound[] = [];

  async open(
    sources: readonly ListSource[],
    onProgress: (share: number) => void,
  ): Promise<DeskResult<readonly OpenedPart[]>> {
    this.close();
    const exports: Export[] = [];
    try {
      for (const [index, source] of sources.entries()) {
        const part = (share: number) => onProgress((index + share) / sources.length);
        exports.push(await openSource(source, part));
      }
    } catch (thrown) {
      if (!(thrown instanceof FileRefusal)) throw thrown;
      const name = sources[exports.length]?.name ?? "";
      return { ok: false, problem: `${name}: ${thrown.message}` };
    }
    this.exports = exports;
    return { ok: true, value: exports.map(({ name, cells }) => ({ name, rows: cells.length })) };
  }

  async arrange({ dates, map }: Arrangement): Promise<DeskResult<ArrangedList>> {
    await Promise.resolve();
    this.list = undefined;
    this.map = map;
    const joined = joinExports(this.exports, dates, map);
    if (!joined.ok) return joined;
    const { cells, days, notes } = joined.value;
    const read = recognizeList(cells, map);
    if (!read.ok) return problemOf(read);
    const list = read.value;
    if (list.rows > MOST_ROWS) return { ok: false, problem: tooManyRows().message };
    this.list = list;
    this.writtenAs = writtenList(list.list);
    this.nameless = undefined;
    const has = (meaning: string) =>
      list.columns.some(({ meanings }) => meanings.some((each) => each === meaning));
    return {
      ok: true,
      value: {
        kind: list.kind,
        product: list.product,
        rows: list.rows,
        read: list.columns.map(({ column }) => list.headings[column] ?? ""),
        passedOver: list.headings.filter((heading) => heading !== "").length - list.columns.length,
        dates: days,
        hasSnapshots: has("snapshot"),
        hasSeen: has("seen"),
        hasLicences: has("licence"),
        hasClients: has("client"),
        isTooLargeForFormulas: bytesOfCells(this.writtenAs.cells) > MOST_BYTES,
        notes,
      },
    };
  }

  async count(settings: CountSettings): Promise<DeskResult<Counted>> {
    await Promise.resolve();
    if (this.list === undefined || this.writtenAs === undefined) return { ok: false, problem: NOTHING_OPEN };
    this.settings = settings;
    const request = { ...this.request(settings), list: this.writtenAs.cells };
    const examined =
      this.list.kind === "devices"
        ? examineDevices({ ...request, staleDays: settings.days })
        : examineAccounts({ ...request, basis: settings.basis, inactiveDays: settings.days });
    if (!examined.ok) return problemOf(examined);
    const { table, unknown, notCounted } = examined.value;
    this.found = notCounted;
    const states = new Map<RowState, number>();
    for (const { state } of notCounted) states.set(state, (states.get(state) ?? 0) + 1);
    return {
      ok: true,
      value: { table, unknown, notCounted: [...states].map(([state, rows]) => ({ state, rows })) },
    };
  }

  async notCounted(
    state: RowState | undefined,
    from: number,
    most: number,
  ): Promise<DeskResult<readonly RowFound[]>> {
    await Promise.resolve();
    const rows = state === undefined ? this.found : this.found.filter((row) => row.state === state);
    return { ok: true, value: rows.slice(from, from + most) };
  }

  async countBy(by: "client" | "site" | "month"): Promise<DeskResult<readonly CountRow[]>> {
    await Promise.resolve();
    const { list, settings, writtenAs } = this;
    if (list === undefined || settings === undefined || writtenAs === undefined) {
      return { ok: false, problem: NOTHING_OPEN };
    }
    const request = { ...this.request(settings), list: writtenAs.cells, by };
    const counts =
      list.kind === "devices"
        ? countDevices({ ...request, staleDays: settings.days })
        : countUsers({ ...request, basis: settings.basis, inactiveDays: settings.days });
    return counts.ok ? counts : problemOf(counts);
  }

  async written(isNameless: boolean, from: number, most: number): Promise<DeskResult<WrittenRows>> {
    await Promise.resolve();
    const { list, writtenAs } = this;
    if (list === undefined || writtenAs === undefined) return { ok: false, problem: NOTHING_OPEN };
    const isHidden = isNameless && list.kind === "accounts";
    const { cells, ...rest } = isHidden
      ? (this.nameless ??= withoutNames(list.list, writtenAs))
      : { ...writtenAs, meanings: [], named: [] };
    return { ok: true, value: { rows: cells.slice(from, from + most), ...rest } };
  }

  async opened(index: number, most: number): Promise<DeskResult<readonly (readonly unknown[])[]>> {
    await Promise.resolve();
    return { ok: true, value: (this.exports[index]?.cells ?? []).slice(0, most) };
  }

  async sheetsOf(file: Blob, most: number): Promise<DeskResult<readonly SheetOfFile[]>> {
    try {
      const sheets = await readFile(file, () => undefined);
      return { ok: true, value: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, most) })) };
    } catch (thrown) {
      if (!(thrown instanceof FileRefusal)) throw thrown;
      return { ok: false, problem: thrown.message };
    }
  }

  close(): void {
    this.exports = [];
    this.found = [];
    this.list = this.settings = this.writtenAs = this.nameless = undefined;
  }

  private request({ asOf }: CountSettings) {
    return { asOf: dayWritten(asOf), map: this.map };
  }
}

/** What is wrong with a list, with its headings where the map can say what they mean. */
function problemOf(
  result: Extract<ListResult<never>, { ok: false }>,
): Extract<DeskResult<never>, { ok: false }> {
  const { issue } = result;
  const problem = capitalized(unrecognizedSentence(issue));
  if (issue.code === "nothing-to-tell") {
    return { ok: false, problem, headings: issue.headings.filter((heading) => heading !== "") };
  }
  if (issue.code === "no-headings") {
    return { ok: false, problem, headings: issue.found.filter((heading) => heading !== "") };
  }
  return { ok: false, problem };
}
