import { Button } from "@fluentui/react-button";
import { useState, type ReactNode } from "react";
import { dayWritten, type CountRow } from "../../inventory";
import type { InventoryCount, InventoryPlan } from "../../scenarios";
import { AddIcon, SheetIcon } from "../icons";
import type { ArrangedList, Counted, DeskResult } from "./desk/Desk";
import type { InventoryState, InventoryStore } from "./InventoryStore";
import { countedScenario, joinedScenarios, type ListCounts, type ScenarioRecord } from "./listCounts";
import { usePanelStyles } from "./panelStyles";

export interface InventoryUsesProps {
  readonly isWorking: boolean;
  /** Writes the sheets; what comes of it is said elsewhere. */
  readonly onInsert: (plan: () => Promise<InventoryPlan | string>) => void;
  /** Fills the wizard's environment. */
  readonly onEnvironment: (counts: ListCounts) => void;
  /** Adds scenarios to the wizard. */
  readonly onScenarios: (records: readonly ScenarioRecord[]) => void;
  readonly state: InventoryState;
  readonly list: ArrangedList;
  readonly counted: Counted;
  readonly store: InventoryStore;
}

/** What a count is good for: sheets, the wizard's environment, scenarios. */
export function InventoryUses(props: InventoryUsesProps): ReactNode {
  const { isWorking, onInsert, onEnvironment, onScenarios, state, list, counted, store } = props;
  const styles = usePanelStyles();
  const [byClient, setByClient] = useState(false);
  const [byMonth, setByMonth] = useState(false);
  const [isNameless, setNameless] = useState(false);
  const own = state.counts[list.kind];
  const { accounts, devices } = state.counts;
  const scenarios = joinedScenarios(accounts?.byClient ?? [], devices?.byClient ?? []);
  const plan = async (): Promise<InventoryPlan | string> => {
    const counts: InventoryCount[] = [{ by: "class", rows: counted.table }];
    for (const [by, isWanted] of [
      ["client", byClient && list.hasClients],
      ["month", byMonth && list.hasSnapshots],
    ] as const) {
      if (!isWanted) continue;
      const rows: DeskResult<readonly CountRow[]> = await store.countBy(by);
      if (!rows.ok) return rows.problem;
      counts.push({ by, rows: rows.value });
    }
    const written = list.isTooLargeForFormulas ? undefined : await store.written(isNameless);
    if (written?.ok === false) return written.problem;
    const { settings } = state;
    // What names an account is not written where the list names none.
    const isNamed = (from: string) => written?.value.named.includes(from) === true;
    const map = [...state.map.filter(([from]) => !isNamed(from)), ...(written?.value.meanings ?? [])];
    return {
      kind: list.kind,
      source: sourceWords(state, list),
      asOf: dayWritten(settings.asOf),
      days: settings.days,
      basis: settings.basis ?? (list.hasLicences ? "licensed" : "enabled"),
      list: written?.value,
      counts,
      mapTable: undefined,
      map,
    };
  };
  return (
    <section className={styles.group} aria-label="Use the counts">
      <h3 className={styles.heading}>Use the counts</h3>
      <div className={styles.buttons}>
        {own !== undefined && (
          <Button size="small" icon={<AddIcon />} onClick={() => onEnvironment(own)}>
            Fill in the environment
          </Button>
        )}
        {own !== undefined && (
          <Button
            size="small"
            icon={<AddIcon />}
            onClick={() => onScenarios([countedScenario(state.counts, state.settings.asOf)])}
          >
            Add a scenario
          </Button>
        )}
        {scenarios.length > 0 && (
          <Button size="small" icon={<AddIcon />} onClick={() => onScenarios(scenarios)}>
            Add a scenario per client
          </Button>
        )}
      </div>
      <p className={styles.sentence}>
        {list.isTooLargeForFormulas
          ? "As sheets: the list is too large for a formula, so the counts are written as values, with source, date and settings."
          : "As sheets: the counts as formulas over the list, with only the columns that are used."}
      </p>
      {list.hasClients && (
        <Tick label="Also by client, as scenarios" checked={byClient} onChange={setByClient} />
      )}
      {list.hasSnapshots && (
        <Tick label="Also by month, as a history" checked={byMonth} onChange={setByMonth} />
      )}
      {list.kind === "accounts" && !list.isTooLargeForFormulas && (
        <Tick label="Without names: a number for each account" checked={isNameless} onChange={setNameless} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<SheetIcon />}
          disabledFocusable={isWorking || state.isCounting}
          onClick={() => onInsert(plan)}
        >
          Insert sheets
        </Button>
      </div>
    </section>
  );
}

/** Where the list came from, in a sentence. */
function sourceWords({ parts }: InventoryState, { product, kind, rows }: ArrangedList): string {
  const names = parts.map(({ name }) => name).join(", ");
  return `${product ?? `A list of ${kind}`}, ${rows.toLocaleString("en-US")} rows, from ${names}.`;
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The browser's own box: the library's would weigh on the pane's first step. */
function Tick({ label, checked, onChange }: TickProps): ReactNode {
  const styles = usePanelStyles();
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
