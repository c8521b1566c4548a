import { Button } from "@fluentui/react-button";
import { Select } from "@fluentui/react-select";
import type { ReactNode } from "react";
import { LONGEST_HORIZON } from "../../pricing";
import { nameAt, type Draft } from "../../scenarios";
import { SelectionIcon } from "../icons";
import { LabeledField } from "../inventory/LabeledField";
import { usePanelStyles } from "../inventory/panelStyles";
import { WholeNumberField } from "../inventory/WholeNumberField";
import type { InvoiceState } from "./InvoiceStore";

export interface InvoiceChoicesProps {
  readonly state: InvoiceState;
  readonly draft: Draft;
  /** The signed quote by its place. */
  readonly quote: number;
  readonly months: readonly string[];
  readonly month: number;
  /** Whether a list was counted. */
  readonly hasLists: boolean;
  readonly onChange: (change: Partial<InvoiceState>) => void;
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
}

/** Which quote was signed, on which counts, and which month was billed. */
export function InvoiceChoices(props: InvoiceChoicesProps): ReactNode {
  const { state, draft, quote, months, month, hasLists, onChange, onReadCells } = props;
  const styles = usePanelStyles();
  if (draft.quotes.length === 0) return null;
  return (
    <section className={styles.group} aria-label="Compared with">
      <LabeledField
        isWide
        label="Signed quote"
        control={(id) => (
          <Select
            id={id}
            className={styles.control}
            value={draft.quotes[quote]?.id ?? ""}
            onChange={(_event, data) => onChange({ quote: data.value })}
          >
            {draft.quotes.map(({ id: each }, place) => (
              <option key={each} value={each}>
                {nameAt(draft.quotes, place)}
              </option>
            ))}
          </Select>
        )}
      />
      <LabeledField
        isWide
        label="Counts"
        control={(id) => (
          <Select
            id={id}
            className={styles.control}
            value={state.counts}
            onChange={(_event, data) => {
              const counts = data.value as InvoiceState["counts"];
              onChange({ counts, month: undefined });
            }}
          >
            <option value="environment">The environment</option>
            {(hasLists || state.counts === "lists") && <option value="lists">The counted lists</option>}
            {state.history !== undefined && <option value="history">The selected history</option>}
          </Select>
        )}
      />
      {months.length > 1 ? (
        <LabeledField
          isWide
          label="Month billed"
          control={(id) => (
            <Select
              id={id}
              className={styles.control}
              value={String(month)}
              onChange={(_event, data) => onChange({ month: Number(data.value) })}
            >
              {months.map((label, place) => (
                <option key={place} value={place + 1}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        />
      ) : (
        <WholeNumberField
          isWide
          label="Contract month"
          value={month}
          least={1}
          most={LONGEST_HORIZON}
          onChange={(typed) => onChange({ month: typed })}
        />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<SelectionIcon />}
          onClick={() =>
            void onReadCells().then(
              (history) => history && onChange({ history, counts: "history", month: undefined }),
            )
          }
        >
          Take a history from selected cells
        </Button>
      </div>
    </section>
  );
}
