import { Select } from "@fluentui/react-select";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import type { OpenedFile } from "./useFileSheets";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  words: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  choice: { flexGrow: 1, minWidth: 0 },
});

export interface SheetChoiceProps {
  readonly file: OpenedFile;
  /** The place of the sheet that is read. */
  readonly sheet: number;
  /** The names of sheets that are not. */
  readonly notRead: readonly string[];
  readonly onChoose: (place: number) => void;
}

/** Which file is open, which of its sheets is read, and what is to be known of how. */
export function SheetChoice(props: SheetChoiceProps): ReactNode {
  const { sheet, notRead, onChoose } = props;
  const { name, sheets } = props.file;
  const styles = useStyles();
  const id = useId();
  const notes = [
    ...(sheets[sheet]?.notes ?? []),
    ...(notRead.length === 0 ? [] : [`Not read: ${notRead.map((each) => `“${each}”`).join(", ")}.`]),
  ];
  return (
    <>
      <div className={styles.row}>
        <label className={styles.words} htmlFor={sheets.length > 1 ? id : undefined}>
          {sheets.length > 1 ? `Sheet of ${name}` : `From ${name}`}
        </label>
        {sheets.length > 1 && (
          <Select
            id={id}
            size="small"
            className={styles.choice}
            value={String(sheet)}
            onChange={(_event, data) => onChoose(Number(data.value))}
          >
            {sheets.map((each, place) => (
              <option key={place} value={String(place)}>
                {each.name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.words}>
          {note}
        </p>
      ))}
    </>
  );
}
