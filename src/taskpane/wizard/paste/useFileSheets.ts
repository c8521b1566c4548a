import { useEffect, useRef, useState } from "react";
import type { Desk, SheetOfFile } from "../../inventory/desk/Desk";
import { newDesk } from "../../inventory/PanelStore";

/** Of a sheet so many rows are read: more than tables of prices have. */
const MOST_ROWS = 2_000;

export interface OpenedFile {
  readonly name: string;
  readonly sheets: readonly SheetOfFile[];
}

export interface FileSheets {
  readonly file: OpenedFile | undefined;
  /** The name of the file that is being read. */
  readonly reading: string | undefined;
  readonly problem: string;
  readonly open: (file: File) => void;
  readonly close: () => void;
}

/** Reads the sheets of a file in a worker, which ends with the panel. */
export function useFileSheets(startDesk: () => Promise<Desk> = newDesk): FileSheets {
  const [state, setState] = useState<Pick<FileSheets, "file" | "reading" | "problem">>(NOTHING);
  const turn = useRef(0);
  const desk = useRef<Desk>(undefined);
  const stop = () => {
    turn.current += 1;
    desk.current?.close();
  };
  useEffect(() => stop, []);
  const read = async (file: File): Promise<void> => {
    stop();
    const own = turn.current;
    setState({ ...NOTHING, reading: file.name });
    const started = await startDesk();
    if (own !== turn.current) return;
    desk.current = started;
    const sheets = await started.sheetsOf(file, MOST_ROWS);
    if (own !== turn.current) return;
    started.close();
    setState(
      sheets.ok
        ? { ...NOTHING, file: { name: file.name, sheets: sheets.value } }
        : { ...NOTHING, problem: `${file.name}: ${sheets.problem}` },
    );
  };
  return {
    ...state,
    open: (file) => void read(file),
    close: () => {
      stop();
      setState(NOTHING);
    },
  };
}

const NOTHING = { file: undefined, reading: undefined, problem: "" } as const;
