import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from "react";
import { SelectionIcon, SheetIcon } from "../icons";
import type { ListSource as Source } from "./desk/Desk";
import { usePanelStyles } from "./panelStyles";

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  words: { ...typographyStyles.body1, margin: 0 },
  hidden: { display: "none" },
});

export interface ListSourceProps {
  /** What is dropped here: "an exported list". */
  readonly what: string;
  readonly hint: string;
  readonly takesSeveral: boolean;
  readonly isDisabled: boolean;
  readonly onOpen: (sources: readonly Source[]) => void;
  /** The selected cells of the workbook; undefined where they cannot be read, which is said elsewhere. */
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
}

/** Where a list comes from: files that are dropped or chosen, a paste, or the selected cells. */
export function ListSource(props: ListSourceProps): ReactNode {
  const { what, hint, takesSeveral, isDisabled, onOpen, onReadCells } = props;
  const own = useStyles();
  const styles = usePanelStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const openFiles = (files: Iterable<File>) => {
    const all = [...files].slice(0, takesSeveral ? undefined : 1);
    onOpen(all.map((file) => ({ name: file.name, file, modified: dayOf(file.lastModified) })));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) openFiles(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (isDisabled) return;
    event.preventDefault();
    const { files } = event.clipboardData;
    if (files.length > 0) openFiles(files);
    else onOpen([{ name: "Pasted list", text: event.clipboardData.getData("text/plain") }]);
  };
  return (
    <div
      className={mergeClasses(own.zone, isOver && own.over)}
      role="group"
      aria-label={`Open ${what}`}
      tabIndex={0}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <p className={own.words}>Drop {what} here, or click here and paste it with Ctrl+V.</p>
      <p className={styles.sentence}>{hint}</p>
      <input
        ref={chooser}
        className={own.hidden}
        type="file"
        aria-label={`Choose ${what}`}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        multiple={takesSeveral}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen once more.
          event.target.value = "";
          openFiles(files);
        }}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<SheetIcon />}
          disabledFocusable={isDisabled}
          onClick={() => chooser.current?.click()}
        >
          {takesSeveral ? "Choose files" : "Choose a file"}
        </Button>
        <Button
          size="small"
          icon={<SelectionIcon />}
          disabledFocusable={isDisabled}
          onClick={() =>
            void onReadCells().then((cells) => cells && onOpen([{ name: "The selected cells", cells }]))
          }
        >
          From selected cells
        </Button>
      </div>
    </div>
  );
}

/** The day of a moment, in the time of this machine, as 2026-11-29. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
