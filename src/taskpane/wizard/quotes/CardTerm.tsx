import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useRef, useState, type Dispatch, type ReactNode } from "react";
import { SOURCES, sourcesIn, withSource, type Field, type FieldValue } from "../../../scenarios";
import { TermField } from "../../fields/TermField";
import { focusNext } from "../../fields/focusNext";
import { DeleteIcon } from "../../icons";
import { useConflicts } from "../sync/conflicts";
import { fieldId } from "../WizardState";
import type { WizardEvent } from "../WizardEvent";
import { BandTable } from "./BandTable";
import { firstBands, isBanded } from "./bandRows";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  source: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  note: { flexGrow: 1, minWidth: 0 },
});

export interface CardTermProps {
  /** The id of the quote or charge that it belongs to. */
  readonly owner: string;
  readonly field: Field;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly issueAt: (field: string) => string | undefined;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly onType: (value: FieldValue) => void;
  /** Whether it can be taken away. */
  readonly isRemovable: boolean;
  /** Whether it may be in bands, and then whether they must say what they count. */
  readonly bands: "none" | "plain" | "with unit";
  /** Says where the term stands on the paper; undefined where nothing keeps that. */
  readonly onSource: ((text: string) => void) | undefined;
}

/** A term in a card, with what can be done with it behind its explanation. */
export function CardTerm(props: CardTermProps): ReactNode {
  const { owner, field, values, issueAt, dispatch, onType, isRemovable, bands, onSource } = props;
  const styles = useStyles();
  const conflictAt = useConflicts();
  const { header, label } = field;
  const id = fieldId(owner, header);
  const value = values[header] ?? "";
  const frame = useRef<HTMLDivElement>(null);
  /** Whether a text is being typed, which stays in its field until that is left, even where it becomes bands. */
  const [isTyping, setTyping] = useState(false);
  const touched = () => {
    setTyping(false);
    dispatch({ type: "field touched", field: id });
  };
  // One field takes the other's place, and the focus with it.
  const goToFirst = () => focusNext(() => frame.current?.querySelector("input"));
  if (bands !== "none" && isBanded(value) && !isTyping) {
    return (
      <div ref={frame} data-term={header}>
        <BandTable
          label={label}
          value={value}
          saysUnit={bands === "with unit"}
          issue={issueAt(id)}
          onType={onType}
          onTouched={touched}
          onReduced={(next, words) =>
            dispatch({ type: "bands reduced", id: owner, header, value: next, words })
          }
          onPlain={goToFirst}
        />
      </div>
    );
  }
  const more = (
    <>
      <div className={styles.actions}>
        {bands !== "none" && (
          <Button
            size="small"
            aria-label={`${label} in bands`}
            onClick={() => {
              onType(firstBands(value));
              goToFirst();
            }}
          >
            In bands
          </Button>
        )}
        {isRemovable && (
          <Button
            size="small"
            icon={<DeleteIcon />}
            aria-label={`Remove ${label}`}
            onClick={() => dispatch({ type: "term removed", id: owner, header })}
          >
            Remove
          </Button>
        )}
      </div>
      {onSource && (
        <SourceField
          label={label}
          source={sourcesIn(values[SOURCES]).get(header) ?? ""}
          onSource={(note) => onSource(withSource(values[SOURCES], header, note))}
        />
      )}
    </>
  );
  return (
    <div ref={frame} data-term={header}>
      <TermField
        field={field}
        value={value}
        isDense
        issue={issueAt(id)}
        conflict={conflictAt(id)}
        source={onSource && sourcesIn(values[SOURCES]).get(header)}
        more={more}
        onType={(typed) => {
          setTyping(true);
          onType(typed);
        }}
        onTouched={touched}
      />
    </div>
  );
}

interface SourceFieldProps {
  readonly label: string;
  readonly source: string;
  readonly onSource: (note: string) => void;
}

/** Where a term stands on the paper, in the words of who has it on the desk. */
function SourceField({ label, source, onSource }: SourceFieldProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  /** What is being typed; undefined while nobody types. */
  const [text, setText] = useState<string>();
  return (
    <div className={styles.source}>
      <label htmlFor={id}>Where it says so</label>
      <Input
        id={id}
        className={styles.note}
        size="small"
        aria-label={`Where the quote says so: ${label}`}
        placeholder="p. 3, § 4.2"
        value={text ?? source}
        onChange={(_event, data) => {
          setText(data.value);
          onSource(data.value);
        }}
        onBlur={() => setText(undefined)}
      />
    </div>
  );
}
