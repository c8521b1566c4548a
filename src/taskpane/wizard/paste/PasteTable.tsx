import { Button } from "@fluentui/react-button";
import { Textarea } from "@fluentui/react-textarea";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useMemo, useRef, useState, type DragEvent, type ReactNode } from "react";
import {
  readPasted,
  type Draft,
  type PastedKind,
  type PastedTable as Pasted,
  type PastedValues,
} from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";
import { SelectionIcon, SheetIcon } from "../../icons";
import type { Desk } from "../../inventory/desk/Desk";
import type { NumberLocale } from "../../numbers/NumberLocale";
import { markedAmount } from "../../numbers/currencyMarks";
import { foreignAmountWords } from "../foreignAmounts";
import { cellsInText } from "./cellsInText";
import { withGroupedNumbers } from "./groupedNumbers";
import { PastedCells } from "./PastedCells";
import { SheetChoice } from "./SheetChoice";
import { fittingSheet, tablesInFile, type FileContext, type FileTables } from "./tablesInFile";
import { useFileSheets, type OpenedFile } from "./useFileSheets";

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
  hidden: { display: "none" },
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
  /** With quotes from a file the charges that stand in it, too. */
  readonly onAdd: (records: readonly PastedValues[], charges: readonly PastedValues[] | undefined) => void;
  readonly onClose: () => void;
  /** Where files are read: by default a worker. */
  readonly startDesk?: () => Promise<Desk>;
}

/** Where the table comes from, the latest choice. */
type Source =
  | { readonly from: "text" }
  | { readonly from: "selection"; readonly cells: Cells }
  /** The place of the sheet; undefined for the one that fits best. */
  | { readonly from: "file"; readonly sheet: number | undefined };

/** Takes a table from the clipboard, the selected cells or a file, shows what becomes of every cell, and adds it on OK. */
export function PasteTable(props: PasteTableProps): ReactNode {
  const { kind, draft, owner, onReadCells, onAdd, onClose, startDesk } = props;
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.text);
  const [source, setSource] = useState<Source>({ from: "text" });
  const { file, reading, problem, open, close } = useFileSheets(startDesk);
  useEffect(() => frame.current?.querySelector("textarea")?.focus(), []);
  const { locale } = useAmounts();
  const context = useMemo(
    (): FileContext => ({ kind, draft, foreign: foreignIn(draft.currency), owner }),
    [kind, draft, owner],
  );
  const {
    table,
    charges,
    notRead = [],
    sheet,
  } = useMemo(() => tablesOf(source, text, file, context, locale), [source, text, file, context, locale]);
  const openFile = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    setSource({ from: "file", sheet: undefined });
    open(chosen);
  };
  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-label={`Paste a table of ${kind}`}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        openFile(event.dataTransfer.files[0]);
      }}
    >
      <h5 className={styles.heading}>Paste a table of {kind}</h5>
      <p className={styles.sentence}>
        Copy it from wherever it is and paste it here, or open the file: one row or one column per{" "}
        {SINGULAR[kind]}, with its headings.
      </p>
      <Textarea
        className={styles.text}
        aria-label="The table"
        rows={4}
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          setSource({ from: "text" });
          close();
        }}
      />
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        aria-label={`A file with a table of ${kind}`}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          openFile(chosen);
          // The same file can be chosen once more.
          event.target.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" icon={<SheetIcon />} onClick={() => chooser.current?.click()}>
          Open a file
        </Button>
        <Button
          size="small"
          icon={<SelectionIcon />}
          onClick={() =>
            void onReadCells().then((cells) => {
              if (cells === undefined) return;
              close();
              setSource({ from: "selection", cells });
            })
          }
        >
          From selected cells
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
      {file !== undefined && source.from === "file" && (
        <SheetChoice
          file={file}
          sheet={sheet}
          notRead={notRead}
          onChoose={(place) => setSource({ from: "file", sheet: place })}
        />
      )}
      <div role="status">
        {reading !== undefined && <p className={styles.sentence}>Reading {reading} …</p>}
        {problem !== "" && <p className={styles.sentence}>Nothing can be added. {problem}</p>}
        {typeof table === "string" && <p className={styles.sentence}>Nothing can be added. {table}</p>}
        {typeof table === "object" && <p className={styles.sentence}>{understoodWords(table)}</p>}
      </div>
      {typeof table === "object" && (
        <>
          <PastedCells table={table} />
          {charges !== undefined && (
            <>
              <p className={styles.sentence}>
                Also from the sheet “{charges.sheet}”: {understoodWords(charges)}
              </p>
              <PastedCells table={charges} label="What happens to each cell of the charges" />
            </>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => onAdd(valuesIn(table), charges && valuesIn(charges))}>
              Add {countedWords(table.records.length, kind)}
              {charges && ` and ${countedWords(charges.records.length, "charges")}`}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const valuesIn = ({ records }: Pasted): readonly PastedValues[] => records.map(({ values }) => values);

/** What stands where the table is to come from. */
function tablesOf(
  source: Source,
  text: string,
  file: OpenedFile | undefined,
  context: FileContext,
  locale: NumberLocale,
): Partial<FileTables> & { readonly sheet: number } {
  const { kind, draft, foreign, owner } = context;
  if (source.from === "file") {
    if (file === undefined) return { sheet: 0 };
    const sheet = source.sheet ?? fittingSheet(file.sheets, context);
    return { ...tablesInFile(file.sheets, sheet, context), sheet };
  }
  const cells =
    source.from === "selection"
      ? source.cells
      : withGroupedNumbers(cellsInText(text), locale, draft.currency);
  if (cells.length === 0) return { sheet: 0 };
  return { table: readPasted(kind, cells, draft, foreign, owner), sheet: 0 };
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
  return `${countedWords(records.length, kind)} in ${stands}: ${parts.join(", ")}. Refused cells are added as they are, to be fixed in their fields.`;
}
