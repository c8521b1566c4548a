import { Button } from "@fluentui/react-button";
import { Textarea } from "@fluentui/react-textarea";
import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { askPane, insertReconciliation, type ActionReport } from "../../actions";
import { disputeLetter, SETTLED_FINDINGS } from "../../inventory";
import type { TableCells } from "../../pricing";
import { chargeTable, moneyFormat, nameAt, quoteTable, type Draft } from "../../scenarios";
import type { WorkbookPort } from "../../workbook";
import { amountsIn } from "../fields/Amounts";
import { CopyIcon, SheetIcon, WarningIcon } from "../icons";
import { inventoryOfPage, type InventoryState, type InventoryStore } from "../inventory/InventoryStore";
import { ListSource } from "../inventory/ListSource";
import { usePanelStyles } from "../inventory/panelStyles";
import { checkedInvoice, monthsOf } from "./checkedInvoice";
import { InvoiceChoices } from "./InvoiceChoices";
import { invoiceOfPage, type InvoiceState, type InvoiceStore } from "./InvoiceStore";
import { ReconciliationTable } from "./ReconciliationTable";

export interface InvoicePanelProps {
  readonly workbook: WorkbookPort;
  readonly draft: Draft;
  readonly isWorking: boolean;
  /** Shows what came of an action. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
  /** By default those of the page. */
  readonly store?: InvoiceStore;
  readonly lists?: InventoryStore;
}

/** Compares an invoice with the signed quote and the counts, and writes the letter that disputes it. */
export function InvoicePanel(props: InvoicePanelProps): ReactNode {
  const { workbook, draft, isWorking, work, onReadCells } = props;
  const { store = invoiceOfPage(), lists = inventoryOfPage() } = props;
  const styles = usePanelStyles();
  const state = useSyncExternalStore(store.subscribe, store.current);
  const counted = useSyncExternalStore(lists.subscribe, lists.current).counts;
  const place = Math.max(
    0,
    draft.quotes.findIndex(({ id }) => id === state.quote),
  );
  const counts = useMemo(() => countsFor(state, draft, counted), [state, draft, counted]);
  const months = monthsOf(counts);
  const month = state.month ?? months.length;
  const { invoice } = state;
  const found = useMemo(
    () =>
      invoice === undefined || draft.quotes.length === 0
        ? undefined
        : checkedInvoice(invoice, { draft, quote: place, counts, month }),
    [invoice, draft, place, counts, month],
  );
  const amounts = useMemo(() => amountsIn(draft.currency), [draft.currency]);
  const quote = draft.quotes.length === 0 ? "" : nameAt(draft.quotes, place);
  const monthWords = months.length > 1 ? (months[month - 1] ?? "") : "";
  const letter = useMemo(
    () =>
      found?.ok === true
        ? disputeLetter({
            reconciliation: found.value,
            provider: String(draft.quotes[place]?.values["Provider"] ?? ""),
            quote,
            month: monthWords,
            money: amounts.money,
          })
        : [],
    [found, draft, place, quote, monthWords, amounts],
  );
  const insert = () =>
    void work(
      insertReconciliation(workbook, {
        invoice: (invoice ?? []).map((row) => row.map(plain)),
        source: state.name,
        quotes: quoteTable(draft),
        quote,
        charges: chargeTable(draft),
        counts,
        month,
        money: moneyFormat(draft.currency),
        settled: SETTLED_FINDINGS,
        letter,
      }),
    );
  return (
    <>
      <p className={styles.intro}>
        Checks an invoice line by line against the signed quote and your counts, and shows what to dispute.
        Nothing leaves this computer.
      </p>
      {draft.quotes.length === 0 && (
        <>
          <p className={styles.sentence}>Enter the signed quote in the wizard first, under Quotes.</p>
          <div className={styles.buttonsAbove}>
            <Button size="small" onClick={() => askPane({ panel: "wizard" })}>
              Go to the wizard
            </Button>
          </div>
        </>
      )}
      <ListSource
        what="an invoice"
        hint="CSV or Excel (.xlsx) with a description, quantity, unit price and amount per line."
        takesSeveral={false}
        isDisabled={state.isReading}
        onOpen={(sources) => void store.open(sources)}
        onReadCells={onReadCells}
      />
      <InvoiceChoices
        state={state}
        draft={draft}
        quote={place}
        months={months}
        month={month}
        hasLists={counted.devices !== undefined || counted.accounts !== undefined}
        onChange={store.change}
        onReadCells={onReadCells}
      />
      <div role="alert">
        {[state.problem, found?.ok === false ? found.problem : ""]
          .filter((problem) => problem !== "")
          .map((problem) => (
            <p key={problem} className={styles.problem}>
              <WarningIcon /> <span>{problem}</span>
            </p>
          ))}
      </div>
      {found?.ok === true && (
        <>
          <section className={styles.group} aria-label="Findings">
            <h3 className={styles.heading}>
              {found.value.dispute > 0
                ? `Dispute ${amounts.money(found.value.dispute)} of ${amounts.money(found.value.demanded)}`
                : "Nothing to dispute"}
            </h3>
            <p className={styles.sentence} role="status">
              {`${state.name}: pay ${amounts.money(found.value.pay)}.`}
              {found.value.notBilled < 0 &&
                ` ${amounts.money(-found.value.notBilled)} of the contract was not billed.`}
            </p>
            <ReconciliationTable found={found.value} money={amounts.money} />
          </section>
          <section className={styles.group}>
            <h3 className={styles.heading}>Letter</h3>
            <Textarea
              className={styles.control}
              aria-label="Letter of dispute"
              readOnly
              rows={10}
              value={letter.join("\n\n")}
            />
            <div className={styles.buttons}>
              <Button size="small" icon={<CopyIcon />} onClick={() => void work(copied(letter.join("\n\n")))}>
                Copy the letter
              </Button>
              <Button
                size="small"
                appearance="primary"
                icon={<SheetIcon />}
                disabledFocusable={isWorking}
                onClick={insert}
              >
                Insert sheets
              </Button>
            </div>
          </section>
        </>
      )}
    </>
  );
}

async function copied(text: string): Promise<ActionReport> {
  try {
    await navigator.clipboard.writeText(text);
    return { done: true, message: "The letter was copied." };
  } catch {
    return {
      done: false,
      message: "The letter could not be copied.",
      remedy: "Select its text above and copy it with Ctrl+C.",
    };
  }
}

const plain = (cell: unknown): string | number | boolean =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : "";

/** The counts that the invoice is compared with: a history, the counts of the lists, or the environment. */
function countsFor(
  { counts, history }: InvoiceState,
  { environment }: Draft,
  lists: InventoryState["counts"],
): TableCells {
  if (counts === "history" && history !== undefined) return history;
  const filled = Object.entries(environment.counts).filter(([, value]) => value !== "");
  const listed = { ...lists.accounts?.counts, ...lists.devices?.counts };
  const own: Readonly<Record<string, unknown>> =
    counts === "lists" ? { ...Object.fromEntries(filled), ...listed } : Object.fromEntries(filled);
  return [
    ["Month", ...Object.keys(own)],
    [1, ...Object.values(own)],
  ];
}
