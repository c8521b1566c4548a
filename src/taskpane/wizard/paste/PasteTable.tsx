import { Button, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import {
  readPasted,
  type Draft,
  type FieldValue,
  type PastedKind,
  type PastedTable as Pasted,
} from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { SelectionIcon } from "../../icons";
import { markedAmount } from "../../numbers/currencyMarks";
import { foreignAmountWords } from "../foreignAmounts";
import { cellsInText } from "./cellsInText";
import { withGroupedNumbers } from "./groupedNumbers";
import { PastedCells } from "./PastedCells";

const useStyles = makeStyles({
  frame: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  text: { width: "100%" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

type Cells = readonly (readonly unknown[])[];

export interface PasteTableProps {
  readonly kind: PastedKind;
  readonly draft: Draft;
  /** The name of the quote whose charges are pasted. */
  readonly owner?: string;
  /** What was pasted somewhere else and turned out to be a table. */
  readonly text: string;
  /** The selected cells of the workbook; undefined where they cannot be read, which is said elsewhere. */
  readonly onReadCells: () => Promise<Cells | undefined>;
  readonly onAdd: (records: readonly Readonly<Record<string, FieldValue>>[]) => void;
  readonly onClose: () => void;
}

/** Takes a table from the clipboard or the selected cells, shows what becomes of every cell, and adds it on OK. */
export function PasteTable(props: PasteTableProps): ReactNode {
  const { kind, draft, owner, onReadCells, onAdd, onClose } = props;
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const [text, setText] = useState(props.text);
  /** Cells of the workbook, which take the place of the text. */
  const [selected, setSelected] = useState<Cells>();
  useEffect(() => frame.current?.querySelector("textarea")?.focus(), []);
  const { locale } = useAmounts();
  const { currency } = draft;
  const cells = useMemo(
    () => selected ?? withGroupedNumbers(cellsInText(text), locale, currency),
    [selected, text, locale, currency],
  );
  const read = useMemo(
    () => (cells.length === 0 ? undefined : readPasted(kind, cells, draft, foreignIn(draft.currency), owner)),
    [kind, cells, draft, owner],
  );
  return (
    <section ref={frame} className={styles.frame} aria-label={`Paste a table of ${kind}`}>
      <h5 className={styles.heading}>Paste a table of {kind}</h5>
      <p className={styles.sentence}>
        Copy it where it stands and paste it here: one row or one column per {SINGULAR[kind]}, with its
        headings.
      </p>
      <Textarea
        className={styles.text}
        aria-label="The table"
        rows={4}
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          setSelected(undefined);
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<SelectionIcon />}
          onClick={() => void onReadCells().then((found) => found && setSelected(found))}
        >
          From selected cells
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
      <div role="status">
        {typeof read === "string" && <p className={styles.sentence}>Nothing can be added. {read}</p>}
        {typeof read === "object" && <p className={styles.sentence}>{understoodWords(read)}</p>}
      </div>
      {typeof read === "object" && (
        <>
          <PastedCells table={read} />
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => onAdd(read.records.map(({ values }) => values))}>
              Add {countedWords(read.records.length, kind)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const SINGULAR: Readonly<Record<PastedKind, string>> = {
  quotes: "quote",
  scenarios: "scenario",
  charges: "charge",
};

/** How many records there are, in words. */
export const countedWords = (count: number, kind: PastedKind): string =>
  `${count} ${count === 1 ? SINGULAR[kind] : kind}`;

const foreignIn = (currency: string) => (text: string) =>
  markedAmount(text, currency).foreign === undefined ? undefined : foreignAmountWords(text, currency);

/** What was understood, in a sentence. */
function understoodWords({ kind, stands, records }: Pasted): string {
  const fates = records.flatMap(({ cells }) => cells.map(({ fate }) => fate));
  const count = (fate: string) => fates.filter((each) => each === fate).length;
  const parts = [
    `${count("term")} cells taken`,
    `${count("refused")} refused`,
    `${count("ignored")} left out`,
  ];
  return `${countedWords(records.length, kind)} in ${stands}: ${parts.join(", ")}. What is refused is added as it stands, to be fixed at its field.`;
}
