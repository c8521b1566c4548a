import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useRef, useState, type ReactNode } from "react";
import type { FieldValue } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { focusNext } from "../../fields/focusNext";
import { onFirstClick } from "../../fields/onFirstClick";
import { useSelectOnFocus } from "../../fields/useSelectOnFocus";
import { AddIcon, DeleteIcon, WarningIcon } from "../../icons";
import { numberTyped } from "../../numbers/NumberLocale";
import { shownNumber } from "../../numbers/shownNumber";
import { bandRowsIn, bandText, unfinishedBands, type BandRow } from "./bandRows";

const useStyles = makeStyles({
  frame: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  heading: {
    ...typographyStyles.caption1,
    padding: "0 4px 2px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: "2px 4px 2px 0" },
  input: { width: "100%", minWidth: 0 },
  number: { minWidth: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  tools: { width: "32px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1, margin: 0 },
  issue: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
});

export interface BandTableProps {
  readonly label: string;
  /** The text of the cell. */
  readonly value: string;
  /** Whether it must say what its bands count. */
  readonly saysUnit: boolean;
  readonly issue: string | undefined;
  readonly onType: (value: FieldValue) => void;
  readonly onTouched: () => void;
  /** Takes away what is filled in: the value that is left, and what is gone. */
  readonly onReduced: (value: FieldValue, words: string) => void;
  /** Called once one rate has taken the place of all. */
  readonly onPlain: () => void;
}

/** A rate in bands: up to how many, at which rate. What stands in it is a text of the cell. */
export function BandTable(props: BandTableProps): ReactNode {
  const { label, value, saysUnit, issue, onType, onTouched, onReduced, onPlain } = props;
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const bands = bandRowsIn(value);
  const { rows, unit } = bands;
  const change = (next: readonly BandRow[]) => onType(bandText({ rows: next, unit }));
  const changeRow = (index: number, part: Partial<BandRow>) =>
    change(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  /** Goes to where a band begins, once it is there. */
  const goToBand = (index: number) =>
    focusNext(() => frame.current?.querySelectorAll("tbody tr")[index]?.querySelector("input"));
  const addBand = () => {
    change([...rows.slice(0, -1), { upTo: "", rate: "" }, ...rows.slice(-1)]);
    goToBand(rows.length - 1);
  };
  const reduce = (next: FieldValue, lost: readonly BandRow[], words: string) =>
    lost.some(({ upTo, rate }) => upTo !== "" || rate !== "") ? onReduced(next, words) : onType(next);
  const removeBand = (index: number) => {
    const left = rows.filter((_row, place) => place !== index);
    reduce(
      bandText({ rows: left, unit }),
      rows.slice(index, index + 1),
      `Band ${index + 1} of ${label} removed.`,
    );
    goToBand(Math.min(index, left.length - 1));
  };
  const takeOneRate = () => {
    const [first, ...others] = rows;
    const rate = first?.rate ?? "";
    reduce(/^\d+(\.\d+)?$/.test(rate) ? Number(rate) : rate, others, `Bands of ${label} removed.`);
    onPlain();
  };
  const unfinished = unfinishedBands(bands);
  // What the table lacks is said row by row, in place of the one sentence for the whole text.
  const said = issue === undefined ? [] : unfinished.length > 0 ? unfinished : [issue];
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="group"
      aria-label={`${label} in bands`}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        addBand();
      }}
    >
      <p className={styles.name}>{label} in bands</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              Up to
            </th>
            <th scope="col" className={styles.heading}>
              Rate
            </th>
            <td className={styles.tools} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td className={styles.cell}>
                <BandCell
                  label={`${label}, band ${index + 1}, up to`}
                  value={row.upTo}
                  placeholder={index === rows.length - 1 ? "no limit" : ""}
                  isWrong={issue !== undefined && row.upTo === "" && index < rows.length - 1}
                  onType={(upTo) => changeRow(index, { upTo })}
                  onTouched={onTouched}
                />
              </td>
              <td className={styles.cell}>
                <BandCell
                  label={`${label}, band ${index + 1}, rate`}
                  value={row.rate}
                  placeholder=""
                  isWrong={issue !== undefined && row.rate === ""}
                  onType={(rate) => changeRow(index, { rate })}
                  onTouched={onTouched}
                />
              </td>
              <td className={styles.tools}>
                {rows.length > 1 && (
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<DeleteIcon />}
                    aria-label={`Remove band ${index + 1} of ${label}`}
                    onClick={() => removeBand(index)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {saysUnit && (
        <Select
          size="small"
          aria-label={`What the bands of ${label} count`}
          value={unit}
          onChange={(_event, data) => onType(bandText({ rows, unit: data.value }))}
        >
          <option value="">Bands of …</option>
          <option value="users">Bands of users</option>
          <option value="devices">Bands of devices</option>
        </Select>
      )}
      {said.map((sentence) => (
        <p key={sentence} className={styles.issue}>
          <WarningIcon /> <span>{sentence}</span>
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" icon={<AddIcon />} onClick={onFirstClick(addBand)}>
          Add a band
        </Button>
        <Button size="small" appearance="subtle" onClick={takeOneRate}>
          One rate instead
        </Button>
      </div>
    </div>
  );
}

interface BandCellProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly isWrong: boolean;
  readonly onType: (value: string) => void;
  readonly onTouched: () => void;
}

/** A number of a band, in the reader's own writing; another text stays as it is. */
function BandCell({ label, value, placeholder, isWrong, onType, onTouched }: BandCellProps): ReactNode {
  const styles = useStyles();
  const { locale } = useAmounts();
  const [text, setText] = useState<string>();
  const selected = useSelectOnFocus();
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  return (
    <Input
      {...selected}
      className={styles.input}
      size="small"
      input={{ className: styles.number }}
      aria-label={label}
      aria-invalid={isWrong}
      inputMode="decimal"
      autoComplete="off"
      placeholder={placeholder}
      value={text ?? (number === undefined ? value : shownNumber(number, locale))}
      onChange={(_event, data) => {
        setText(data.value);
        const typed = numberTyped(data.value, locale);
        // A sign that parts bands would make two of one.
        onType(typed === undefined ? data.value.replace(/[:;=@\n]/g, " ").trim() : String(typed));
      }}
      onBlur={() => {
        setText(undefined);
        onTouched();
      }}
    />
  );
}
