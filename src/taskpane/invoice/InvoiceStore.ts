import type { TableCells } from "../../pricing";
import type { Desk, ListSource } from "../inventory/desk/Desk";
import { newDesk, PanelStore } from "../inventory/PanelStore";

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
export class InvoiceStore extends PanelStore<InvoiceState> {
  private desk: Desk | undefined;

  constructor(private readonly startDesk: () => Promise<Desk>) {
    super({
      ...{ name: "", invoice: undefined, isReading: false, problem: "", quote: "" },
      ...{ counts: "environment", history: undefined, month: undefined },
    });
  }

  readonly change = (change: Partial<InvoiceState>): void => this.set(change);

  async open(sources: readonly ListSource[]): Promise<void> {
    const [source] = sources;
    if (source === undefined) return;
    if ("cells" in source) {
      this.take(source.name, source.cells);
      return;
    }
    this.change({ isReading: true, problem: "" });
    const desk = (this.desk ??= await this.startDesk());
    const opened = await desk.open([source], () => undefined);
    const cells = opened.ok ? await desk.opened(0, MOST_LINES + 1) : opened;
    const name = opened.ok ? (opened.value[0]?.name ?? source.name) : source.name;
    if (cells.ok) this.take(name, cells.value);
    else this.change({ isReading: false, problem: cells.problem });
  }

  private take(name: string, invoice: TableCells): void {
    const problem = `${name}: an invoice has at most ${MOST_LINES.toLocaleString("en-US")} rows. Is this a list of devices? Count it under Inventory instead.`;
    this.change(
      invoice.length > MOST_LINES
        ? { isReading: false, problem }
        : { isReading: false, problem: "", name, invoice },
    );
  }
}

let ofPage: InvoiceStore | undefined;

/** The one of this page. */
export function invoiceOfPage(): InvoiceStore {
  return (ofPage ??= new InvoiceStore(newDesk));
}
