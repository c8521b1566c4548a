import type { Meant } from "../../actions";
import type { CountRow, RowState } from "../../inventory";
import type {
  ArrangedList,
  Counted,
  CountSettings,
  Desk,
  DeskResult,
  ListSource,
  OpenedPart,
  WrittenRows,
} from "./desk/Desk";
import { countsOf, scenarioRecords, type ListCounts } from "./listCounts";
import { meaningsThatHold, NOTHING_SAID, saying, withWorkbookMap, type MeaningsSaid } from "./MeaningsSaid";
import { newDesk, PanelStore } from "./PanelStore";

/** What the panel shows of the list at work. */
export interface InventoryState {
  /** How much of the files is read, from 0 to 1; undefined while nothing is being read. */
  readonly progress: number | undefined;
  readonly parts: readonly OpenedPart[];
  readonly list: ArrangedList | undefined;
  readonly settings: CountSettings;
  /** What headings and values mean, and what of that was said in the pane. */
  readonly map: readonly Meant[];
  readonly meanings: MeaningsSaid;
  readonly counted: Counted | undefined;
  readonly isCounting: boolean;
  readonly problem: { readonly text: string; readonly headings: readonly string[] } | undefined;
  /** The latest counts of each kind of list, which stay when the next list is opened. */
  readonly counts: { readonly devices?: ListCounts; readonly accounts?: ListCounts };
}

/** Days after which a device that nobody has seen is stale, until somebody says otherwise. */
export const USUAL_STALE_DAYS = 30;
/** Rows of a list that come from the worker at once. */
const ROWS_AT_ONCE = 2_000;

const NOTHING: Pick<InventoryState, "progress" | "parts" | "list" | "counted" | "isCounting" | "problem"> = {
  progress: undefined,
  parts: [],
  list: undefined,
  counted: undefined,
  isCounting: false,
  problem: undefined,
};
const NO_SETTINGS: CountSettings = { asOf: "", days: undefined, basis: undefined };

/** The list that the panel has open. It stays while other panels are gone to. */
export class InventoryStore extends PanelStore<InventoryState> {
  private desk: Desk | undefined;
  private dates: readonly string[] = [];
  /** Counts what was asked for: an answer to something older is not shown. */
  private turn = 0;

  constructor(private readonly startDesk: () => Promise<Desk>) {
    super({ ...NOTHING, settings: NO_SETTINGS, map: [], meanings: NOTHING_SAID, counts: {} });
  }

  async open(sources: readonly ListSource[]): Promise<void> {
    if (sources.length === 0) return;
    const turn = this.begin({ ...NOTHING, progress: 0 });
    this.dates = [];
    const desk = (this.desk ??= await this.startDesk());
    const opened = await desk.open(sources, (progress) => {
      if (turn === this.turn && this.current().progress !== undefined) this.set({ progress });
    });
    if (turn !== this.turn) return;
    if (!opened.ok) this.set({ ...NOTHING, problem: problemOf(opened) });
    else {
      this.set({ progress: undefined, parts: opened.value });
      await this.arrange(true);
    }
  }

  /** Stops reading, or puts the list away. */
  clear(): void {
    this.desk?.close();
    this.begin(NOTHING);
  }

  /** The day of one of the exports. */
  async date(index: number, day: string): Promise<void> {
    this.dates = this.current().parts.map((_part, at) =>
      at === index ? day : (this.current().list?.dates[at] ?? ""),
    );
    if (this.current().parts.length > 1) await this.arrange(false);
    else await this.count({ asOf: day });
  }

  /** Says what a heading or a value means; "" takes that back. Answers it as the workbook's map is to say it. */
  async mean(from: string, to: string): Promise<Meant> {
    const { meant, ...meanings } = saying(this.current().meanings, [from, to]);
    await this.takeMeanings(meanings);
    return meant;
  }

  /** Takes what the workbook's map says; undefined where it has none. */
  async takeMap(ofWorkbook: readonly Meant[] | undefined): Promise<void> {
    await this.takeMeanings(withWorkbookMap(this.current().meanings, ofWorkbook));
  }

  private async takeMeanings(meanings: MeaningsSaid): Promise<void> {
    const map = meaningsThatHold(meanings);
    const isSame = JSON.stringify(map) === JSON.stringify(this.current().map);
    this.set({ meanings, map });
    if (!isSame && this.current().parts.length > 0) await this.arrange(this.current().list === undefined);
  }

  async count(change: Partial<CountSettings>): Promise<void> {
    const settings = { ...this.current().settings, ...change };
    const turn = this.begin({ settings, isCounting: true, problem: undefined });
    const counted = await this.desk?.count(settings);
    if (turn !== this.turn || counted === undefined) return;
    if (!counted.ok) {
      this.set({ counted: undefined, isCounting: false, problem: problemOf(counted) });
      return;
    }
    const { list, parts, counts } = this.current();
    const kind = list?.kind ?? "devices";
    const byClient = list?.hasClients === true ? await this.desk?.countBy("client") : undefined;
    if (turn !== this.turn) return;
    const source = parts.map(({ name }) => name).join(", ");
    const own = {
      ...countsOf(kind, counted.value.table, source),
      ...(byClient?.ok === true ? { byClient: scenarioRecords(byClient.value) } : {}),
    };
    this.set({ counted: counted.value, isCounting: false, counts: { ...counts, [kind]: own } });
  }

  async notCounted(state: RowState | undefined, from: number, most: number) {
    return (await this.desk?.notCounted(state, from, most)) ?? CLOSED;
  }

  async countBy(by: "client" | "month"): Promise<DeskResult<readonly CountRow[]>> {
    return (await this.desk?.countBy(by)) ?? CLOSED;
  }

  /** The whole of what is written, in blocks that keep no page waiting. */
  async written(
    isNameless: boolean,
  ): Promise<DeskResult<Omit<WrittenRows, "rows"> & { readonly blocks: readonly WrittenRows["rows"][] }>> {
    const blocks: WrittenRows["rows"][] = [];
    for (;;) {
      const next = await this.desk?.written(isNameless, blocks.length * ROWS_AT_ONCE, ROWS_AT_ONCE);
      if (next === undefined) return CLOSED;
      if (!next.ok) return next;
      const { rows, ...rest } = next.value;
      if (rows.length > 0) blocks.push(rows);
      if (rows.length < ROWS_AT_ONCE) return { ok: true, value: { blocks, ...rest } };
    }
  }

  private async arrange(isNew: boolean): Promise<void> {
    const turn = this.begin({ isCounting: true, problem: undefined });
    const arranged = await this.desk?.arrange({ dates: this.dates, map: this.current().map });
    if (turn !== this.turn || arranged === undefined) return;
    if (!arranged.ok) {
      this.set({ list: undefined, counted: undefined, isCounting: false, problem: problemOf(arranged) });
      return;
    }
    const list = arranged.value;
    this.set({ list });
    const isDated = list.hasSnapshots ? "" : (list.dates[0] ?? "");
    const usual: CountSettings = {
      asOf: isDated,
      days:
        list.kind === "devices" && list.hasSeen && (isDated !== "" || list.hasSnapshots)
          ? USUAL_STALE_DAYS
          : undefined,
      basis: undefined,
    };
    await this.count(isNew ? usual : {});
  }

  private begin(change: Partial<InventoryState>): number {
    this.turn += 1;
    this.set(change);
    return this.turn;
  }
}

const CLOSED = { ok: false, problem: "No list is open." } as const;

const problemOf = ({ problem, headings = [] }: Extract<DeskResult<never>, { ok: false }>) => ({
  text: problem,
  headings,
});

let ofPage: InventoryStore | undefined;

/** The one of this page. */
export function inventoryOfPage(): InventoryStore {
  return (ofPage ??= new InventoryStore(newDesk));
}
