import { Button } from "@fluentui/react-button";
import { useId, useSyncExternalStore, type ReactNode } from "react";
import type { Meant } from "../../actions";
import { Disclosure } from "../fields/Disclosure";
import { WarningIcon } from "../icons";
import { CountTable } from "./CountTable";
import { inventoryOfPage, type InventoryState, type InventoryStore } from "./InventoryStore";
import { CLASSES, COLUMN_MEANINGS, KINDS } from "./meaningChoices";
import { InventoryUses, type InventoryUsesProps } from "./InventoryUses";
import { ListSettings } from "./ListSettings";
import { ListSource } from "./ListSource";
import { Meanings } from "./Meanings";
import { NotCounted } from "./NotCounted";
import { usePanelStyles } from "./panelStyles";

export interface InventoryPanelProps extends Pick<
  InventoryUsesProps,
  "isWorking" | "onInsert" | "onEnvironment" | "onScenarios"
> {
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
  /** Keeps what was said in the workbook's map, where it has one. */
  readonly onSaid: (meant: Meant) => void;
  /** By default that of the page. */
  readonly store?: InventoryStore;
}

/** Counts an exported list: what it is, what it comes to, what is left out, and what that is good for. */
export function InventoryPanel({
  store = inventoryOfPage(),
  onReadCells,
  onSaid,
  ...uses
}: InventoryPanelProps): ReactNode {
  const styles = usePanelStyles();
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { progress, list, counted, problem } = state;
  const say = (value: string, meaning: string): void => void store.mean(value, meaning).then(onSaid);
  return (
    <>
      <p className={styles.intro}>
        Counts managed devices or accounts from the lists that your tools export: those of 22 products, or any
        with your own headings. Nothing leaves this computer.
      </p>
      <ListSource
        what="an exported list"
        hint="CSV or Excel (.xlsx), up to 100,000 rows. Several exports of one product become one list, each with its date."
        takesSeveral
        isDisabled={progress !== undefined}
        onOpen={(sources) => void store.open(sources)}
        onReadCells={onReadCells}
      />
      {progress !== undefined && <Reading progress={progress} onStop={() => store.clear()} />}
      <div role="alert">
        {problem && (
          <p className={styles.problem}>
            <WarningIcon /> <span>{problem.text}</span>
          </p>
        )}
      </div>
      {problem !== undefined && problem.headings.length > 0 && (
        <section className={styles.group}>
          <h3 className={styles.heading}>What do the columns mean?</h3>
          <Meanings
            label="What the columns mean"
            items={problem.headings.map((value) => ({ value, note: "" }))}
            choices={COLUMN_MEANINGS}
            chosen={(value) => meant(state, value)}
            onChoose={say}
          />
        </section>
      )}
      {list !== undefined && (
        <>
          <ListSettings state={state} store={store} />
          {counted !== undefined && (
            <>
              <section className={styles.group}>
                <h3 className={styles.heading}>{list.kind === "devices" ? "Devices" : "Accounts"}</h3>
                <CountTable label={`Counts of ${list.kind}`} table={counted.table} />
              </section>
              {counted.unknown.length > 0 && (
                <section className={styles.group}>
                  <h3 className={styles.heading}>
                    {list.kind === "devices" ? "What are these?" : "What are these licenses?"}
                  </h3>
                  <p className={styles.sentence}>
                    {list.kind === "devices"
                      ? "They name no class, so their rows are not counted until you say what they are."
                      : "They are unknown and count as full licenses until you say what they are."}
                  </p>
                  <Meanings
                    label="What the values mean"
                    items={counted.unknown.map(({ value, rows }) => ({
                      value,
                      note: `× ${rows.toLocaleString()}`,
                    }))}
                    choices={list.kind === "devices" ? CLASSES : KINDS}
                    chosen={(value) => meant(state, value)}
                    onChoose={say}
                  />
                </section>
              )}
              <Said state={state} onSay={say} />
              {counted.notCounted.length > 0 && (
                <section className={styles.group} aria-label="Rows not counted">
                  <Disclosure title="Show the rows not counted" note={leftOutWords(state)}>
                    <NotCounted store={store} counted={counted} />
                  </Disclosure>
                </section>
              )}
              <InventoryUses {...uses} state={state} list={list} counted={counted} store={store} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Reading({
  progress,
  onStop,
}: {
  readonly progress: number;
  readonly onStop: () => void;
}): ReactNode {
  const styles = usePanelStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <p id={id} className={styles.sentence} role="status">
        Reading … {Math.round(progress * 100)}%
      </p>
      <progress className={styles.progress} value={progress} aria-labelledby={id} />
      <div className={styles.buttons}>
        <Button size="small" onClick={onStop}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

interface SaidProps {
  readonly state: InventoryState;
  readonly onSay: (value: string, meaning: string) => void;
}

/** What was said of headings and values, to be changed or taken back, and where else that is said. */
function Said({ state, onSay }: SaidProps): ReactNode {
  const styles = usePanelStyles();
  const unknown = new Set(state.counted?.unknown.map(({ value }) => value));
  const { said, ofWorkbook = [] } = state.meanings;
  const isOfAccounts = state.list?.kind === "accounts";
  const choices: readonly string[] = isOfAccounts ? KINDS : CLASSES;
  // What was said of a list of the other kind is kept for the next of that kind.
  const others: readonly string[] = isOfAccounts ? CLASSES : KINDS;
  const isOther = (to: string) => others.includes(to) && !choices.includes(to);
  const shown = said.filter(([from, to]) => to !== "" && !unknown.has(from) && !isOther(to));
  if (shown.length === 0 && ofWorkbook.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>Your answers</h3>
      {ofWorkbook.length > 0 && (
        <p className={styles.sentence}>
          The table “Inventory map” in this workbook is used: {ofWorkbook.length.toLocaleString()}{" "}
          {ofWorkbook.length === 1 ? "row" : "rows"}. Change it there.
        </p>
      )}
      {shown.length > 0 && (
        <Meanings
          label="Your answers"
          items={shown.map(([value]) => ({ value, note: "" }))}
          choices={choices}
          chosen={(value) => meant(state, value)}
          onChoose={onSay}
        />
      )}
    </section>
  );
}

const meant = ({ map }: InventoryState, value: string): string =>
  map.find(([from]) => from.toLowerCase() === value.toLowerCase())?.[1] ?? "";

const leftOutWords = ({ counted }: InventoryState): string =>
  (counted?.notCounted ?? []).map(({ state, rows }) => `${rows.toLocaleString()} ${state}`).join(" · ");
