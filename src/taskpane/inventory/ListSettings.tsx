import { Button, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Basis } from "../../inventory";
import { Disclosure } from "../fields/Disclosure";
import { LabeledField } from "./LabeledField";
import type { InventoryState, InventoryStore } from "./InventoryStore";
import { usePanelStyles } from "./panelStyles";

export interface ListSettingsProps {
  readonly state: InventoryState;
  readonly store: InventoryStore;
}

const BASES: readonly { readonly basis: Basis | ""; readonly label: string }[] = [
  { basis: "licensed", label: "With a license" },
  { basis: "active", label: "Licensed and active" },
  { basis: "enabled", label: "Enabled" },
  { basis: "named", label: "All named persons" },
];

/** What the list is, and what it is judged by. */
export function ListSettings({ state, store }: ListSettingsProps): ReactNode {
  const styles = usePanelStyles();
  const { list, parts, settings } = state;
  if (list === undefined) return null;
  const isDevices = list.kind === "devices";
  const isDated = parts.length === 1 && !list.hasSnapshots;
  const basis = settings.basis ?? (list.hasLicences ? "licensed" : "enabled");
  return (
    <section className={styles.group} aria-label="The list">
      <h3 className={styles.heading}>{list.product ?? `A list of ${list.kind}`}</h3>
      <p className={styles.sentence}>
        {parts.map(({ name }) => name).join(", ")}: {list.rows.toLocaleString()} rows of {list.kind}.
      </p>
      {list.notes.map((note) => (
        <p key={note} className={styles.sentence}>
          {note}
        </p>
      ))}
      <Disclosure title="Columns" note={`Read: ${list.read.length}. Not needed: ${list.passedOver}.`}>
        <p className={styles.sentence}>Read: {list.read.join(", ")}.</p>
      </Disclosure>
      {!isDated &&
        parts.length > 1 &&
        parts.map(({ name }, index) => (
          <DayField
            key={name}
            label={`Date of ${name}`}
            value={list.dates[index] ?? ""}
            onChange={(day) => void store.date(index, day)}
          />
        ))}
      {isDated && (
        <DayField
          label="Date of the export"
          value={settings.asOf}
          onChange={(day) => void store.date(0, day)}
        />
      )}
      {!isDevices && (
        <LabeledField
          label="Who is counted"
          control={(id) => (
            <Select
              id={id}
              className={styles.control}
              value={basis}
              onChange={(_event, data) => void store.count({ basis: data.value as Basis })}
            >
              {BASES.map((each) => (
                <option key={each.basis} value={each.basis}>
                  {each.label}
                </option>
              ))}
            </Select>
          )}
        />
      )}
      {list.hasSeen && (isDevices || basis === "active") && (
        <DaysField
          label={isDevices ? "Stale after days (blank: never)" : "Inactive after days"}
          value={settings.days}
          onChange={(days) => void store.count({ days })}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={() => store.clear()}>
          Put the list away
        </Button>
      </div>
    </section>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  const styles = usePanelStyles();
  return (
    <LabeledField
      label={label}
      control={(id) => (
        <Input
          id={id}
          className={styles.control}
          type="date"
          value={value}
          onChange={(_event, data) => {
            if (data.value !== "") onChange(data.value);
          }}
        />
      )}
    />
  );
}

interface DaysFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (days: number | undefined) => void;
}

/** Counts again when the field is left or Enter is pressed: a half-typed number means something else. */
function DaysField({ label, value, onChange }: DaysFieldProps): ReactNode {
  const styles = usePanelStyles();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const number = Number(typed);
    if (typed.trim() === "") onChange(undefined);
    else if (Number.isInteger(number) && number >= 0) onChange(number);
  };
  return (
    <LabeledField
      label={label}
      control={(id) => (
        <Input
          id={id}
          className={styles.control}
          inputMode="numeric"
          value={typed ?? String(value ?? "")}
          onChange={(_event, data) => setTyped(data.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle();
          }}
        />
      )}
    />
  );
}
