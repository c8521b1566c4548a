import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type SubmitEvent, type ReactNode } from "react";
import { deviceClassProblem } from "../../../scenarios";
import { FieldFrame } from "../../fields/FieldFrame";
import { useSelectOnFocus } from "../../fields/useSelectOnFocus";
import { AddIcon } from "../../icons";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  add: { flexShrink: 0 },
});

export interface AddDeviceClassProps {
  /** The headers of the counts that are there. */
  readonly headers: readonly string[];
  readonly onAdd: (header: string) => void;
}

/** Adds a class of devices that the client counts on its own. */
export function AddDeviceClass({ headers, onAdd }: AddDeviceClassProps): ReactNode {
  const styles = useStyles();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string>();
  const selected = useSelectOnFocus();
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const found = deviceClassProblem(name, headers);
    setProblem(found && `Device class: ${found}`);
    if (found !== undefined) return;
    onAdd(name.trim());
    setName("");
  };
  return (
    <form onSubmit={add} noValidate>
      <FieldFrame
        label="Another class of devices"
        hint="For example Printers or Kiosks. Quotes then have a rate for it."
        issue={problem}
      >
        {(control) => (
          <div className={styles.row}>
            <Input
              {...selected}
              {...control}
              className={styles.name}
              value={name}
              autoComplete="off"
              onChange={(_event, data) => {
                setName(data.value);
                setProblem(undefined);
              }}
            />
            <Button type="submit" className={styles.add} icon={<AddIcon />} aria-label="Add the device class">
              Add
            </Button>
          </div>
        )}
      </FieldFrame>
    </form>
  );
}
