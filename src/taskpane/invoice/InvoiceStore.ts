import type { TableCells } from "../../pricing";
import type { Desk, ListSource } from "../inventory/desk/Desk";

/** The invoice that is being checked, and what the user chose for it. */
export interface InvoiceState {
  readonly name: string;
  readonly invoice: TableCells | undefined;
  readonly isReading: boolean;
  readonly problem: string;
  /** The signed quote by its id; "" for the first. */
  readonly quote: string;
  /** Where the counts come from. */
  readonly counts: "environment" | "lists" | "history";
  /** A history that was read from the workbook, with where it stood. */
  readonly history: TableCells | undefined;
  /** The month billed, from 1; undefined for the last. */
  readonly month: number | undefined;
}

/** Lines that an invoice may have, with what stands above and below them. */
export const MOST_LINES = 5_000;

/** The invoice at work, which stays while other panels are gone to. */
export class InvoiceStore {
  private state: InvoiceState = {
    ...{ name: "", invoice: undefined, isReading: false, problem: "", quote: "" },
    ...{ counts: "environment", history: undefined, month: undefined },
  };
  private readonly listeners = new Set<() => void>();
  private desk: Desk | undefined;

  constructor(private readonly startDesk: () => Promise<Desk>) {}

  readonly current = (): InvoiceState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async open(sources: readonly ListSource[]): Promise<void> {
    const [source] = sources;
    if (source === undefined) return;
    if ("cells" in source) {
      this.change({ name: source.name, invoice: source.cells.slice(0, MOST_LINES), problem: "" });
      return;
    }
    this.change({ isReading: true, problem: "" });
    const desk = (this.desk ??= await this.startDesk());
    const opened = await desk.open([source], () => undefined);
    const cells = opened.ok ? await desk.opened(0, MOST_LINES + 1) : opened;
    const name = opened.ok ? (opened.value[0]?.name ?? source.name) : source.name;
    if (!cells.ok) this.change({ isReading: false, problem: cells.problem });
    else if (cells.value.length > MOST_LINES) {
      const problem = `${name}: an invoice has at most ${MOST_LINES.toLocaleString("en-US")} rows. Is this a list of devices? Count it under Inventory instead.`;
      this.change({ isReading: false, problem });
    } else this.change({ isReading: false, name, invoice: cells.value });
  }

  readonly change = (change: Partial<InvoiceState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };
}

let ofPage: InvoiceStore | undefined;

/** The one of this page. */
export function invoiceOfPage(): InvoiceStore {
  return (ofPage ??= new InvoiceStore(async () =>
    (await import(/* webpackMode: "eager" */ "../inventory/desk/startWorker")).startDesk(),
  ));
}
