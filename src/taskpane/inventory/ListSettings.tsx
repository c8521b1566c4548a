import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import type { ReactNode } from "react";
import type { Basis } from "../../inventory";
import { Disclosure } from "../fields/Disclosure";
import { LabeledField } from "./LabeledField";
import type { InventoryState, InventoryStore } from "./InventoryStore";
import { usePanelStyles } from "./panelStyles";
import { WholeNumberField } from "./WholeNumberField";

export interface ListSettingsProps {
  readonly state: InventoryState;
  readonly store: InventoryStore;
}

/** A hundred years. */
const MOST_DAYS = 36_500;

const BASES: readonly { readonly basis: Basis | ""; readonly label: string }[] = [
  { basis: "licensed", label: "With a license" },
  { basis: "active", label: "Licensed and active" },
  { basis: "enabled", label: "Enabled" },
  { basis: "named", label: "All named people" },
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
        <WholeNumberField
          label={isDevices ? "Stale after days (blank: never)" : "Inactive after days"}
          value={settings.days}
          least={0}
          most={MOST_DAYS}
          onBlank={() => void store.count({ days: undefined })}
          onChange={(days) => void store.count({ days })}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" onClick={() => store.clear()}>
          Close the list
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
