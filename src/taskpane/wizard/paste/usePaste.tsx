import { Button } from "@fluentui/react-button";
import { useRef, useState, type ClipboardEvent, type ReactNode } from "react";
import type { PastedKind } from "../../../scenarios";
import { onFirstClick } from "../../fields/onFirstClick";
import { SelectionIcon } from "../../icons";
import { lazyComponent } from "../../lazyComponent";
import { LazyPart } from "../../LazyPart";
import type { StepProps } from "../StepProps";
import { isTableText } from "./cellsInText";

const PasteTable = lazyComponent(async () => (await import("./PasteTable")).PasteTable);

export interface Paste {
  /** Opens the panel. */
  readonly button: ReactNode;
  /** The panel, where it is open. */
  readonly panel: ReactNode;
  /** Takes a table that was pasted over a field, which would make one cell of it. */
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Pasting tables of a kind in a part of the wizard.
 *
 * @param owner the quote whose charges are pasted
 */
export function usePaste(
  { state, dispatch, onReadCells }: StepProps,
  kind: PastedKind,
  owner?: { readonly id: string; readonly name: string },
): Paste {
  /** What the panel begins with; undefined while it is closed. */
  const [text, setText] = useState<string>();
  const button = useRef<HTMLSpanElement>(null);
  const close = () => {
    setText(undefined);
    button.current?.querySelector("button")?.focus();
  };
  return {
    button: (
      <span ref={button}>
        <Button
          size="small"
          icon={<SelectionIcon />}
          aria-expanded={text !== undefined}
          aria-label={`Paste a table of ${kind}${owner ? ` for ${owner.name}` : ""}`}
          onClick={onFirstClick(() => setText(text === undefined ? "" : undefined))}
        >
          Paste a table
        </Button>
      </span>
    ),
    panel: text !== undefined && (
      <LazyPart>
        <PasteTable
          // What is pasted over a field takes the place of what stood in the panel.
          key={text}
          kind={kind}
          draft={state.draft}
          {...(owner ? { owner: owner.name } : {})}
          text={text}
          onReadCells={onReadCells}
          onAdd={(pasted, charges) => {
            // Scenarios start from the environment in what their table says nothing of.
            const counts = kind === "scenarios" ? state.draft.environment.counts : {};
            const records = pasted.map((record) => ({ ...counts, ...record }));
            const came = charges === undefined ? {} : { charges };
            dispatch({ type: "table pasted", kind, records, owner: owner?.id, ...came });
            close();
          }}
          onClose={close}
        />
      </LazyPart>
    ),
    onPaste: (event) => {
      const pasted = event.clipboardData.getData("text/plain");
      if (!(event.target instanceof HTMLInputElement) || !isTableText(pasted)) return;
      event.preventDefault();
      event.stopPropagation();
      setText(pasted);
    },
  };
}
