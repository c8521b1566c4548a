import { Input } from "@fluentui/react-input";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { capitalized } from "../../pricing";
import { MONEY_KINDS, type Field, type FieldValue } from "../../scenarios";
import type { NumberLocale } from "../numbers/NumberLocale";
import { textShown, textToChange, valueTyped } from "../numbers/fieldText";
import { useAmounts } from "./Amounts";
import { FieldConflictNote, type FieldConflictNoteProps } from "./FieldConflictNote";
import { FieldFrame } from "./FieldFrame";
import { useSelectOnFocus } from "./useSelectOnFocus";

const useStyles = makeStyles({
  control: { width: "100%", minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  affix: { color: tokens.colorNeutralForeground2 },
});

export interface TermFieldProps {
  readonly field: Omit<Field, "header">;
  readonly value: FieldValue;
  /** Shown at the field where there is one. */
  readonly issue?: string | undefined;
  /** What sheet and wizard hold differently here. */
  readonly conflict?: Omit<FieldConflictNoteProps, "label"> | undefined;
  readonly onType: (value: FieldValue) => void;
  readonly onTouched?: () => void;
  /** Said where the field is blank, in place of the field's own words. */
  readonly whenBlank?: string;
  /** Whether it is one of many in a card: its words stand with its explanation. */
  readonly isDense?: boolean;
  /** Where it stands on the paper. */
  readonly source?: string | undefined;
  /** What can be done with the field; opens with its explanation. */
  readonly more?: ReactNode;
}

/** A term as it is typed: a number in the reader's own writing, a word, or one of a few choices. */
export function TermField(props: TermFieldProps): ReactNode {
  return props.field.choices === undefined ? <TypedField {...props} /> : <ChosenField {...props} />;
}

function TypedField(props: TermFieldProps): ReactNode {
  const { field, value, issue, onType, onTouched, whenBlank } = props;
  const { label, kind, words } = field;
  const offered = words ?? field.suggestions;
  const styles = useStyles();
  const { locale, currency, sign } = useAmounts();
  const wordsId = useId();
  /** What is being typed; undefined while nobody types. */
  const [text, setText] = useState<string>();
  const selected = useSelectOnFocus();
  const isNumber = kind !== "text";
  const affix = (content: string) => ({ className: styles.affix, children: content });
  return (
    <FieldFrame
      label={label}
      isBeside={props.isDense === true ? !isWordy(value) : isNumber}
      {...framed(props)}
      hint={props.isDense ? shortHint(props) : hintOf(field, value, whenBlank)}
      issue={issue}
      conflict={conflictNote(props, locale)}
    >
      {(control) => (
        <>
          <Input
            {...control}
            className={styles.control}
            input={{ className: isNumber ? styles.number : "" }}
            value={text ?? textShown(value, kind, locale)}
            inputMode={isNumber && words === undefined ? "decimal" : "text"}
            autoComplete="off"
            {...(offered === undefined ? {} : { list: wordsId })}
            {...(MONEY_KINDS.includes(kind) ? { contentBefore: affix(sign) } : {})}
            {...(kind === "percent" && (value === "" || typeof value === "number")
              ? { contentAfter: affix("%") }
              : {})}
            {...selected}
            onFocus={(event) => {
              // What is shown changes with the focus, and with it the selection that Tab has made is lost.
              flushSync(() => setText(textToChange(value, kind, locale)));
              selected.onFocus(event);
            }}
            onChange={(_event, data) => {
              setText(data.value);
              onType(valueTyped(data.value, kind, locale, currency));
            }}
            onBlur={() => {
              setText(undefined);
              onTouched?.();
            }}
          />
          {offered && (
            <datalist id={wordsId}>
              {offered.map((word) => (
                <option key={word} value={word} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}

function ChosenField(props: TermFieldProps): ReactNode {
  const { field, value, issue, onType, onTouched, whenBlank } = props;
  const { locale } = useAmounts();
  const styles = useStyles();
  const choices = field.choices ?? [];
  const isNone = choices.some((choice) => choice.value === "none");
  const hasBlank = field.whenBlank !== "" && !isNone;
  const wanted = isNone && value === "" ? "none" : comparable(value);
  const known = choices.find((choice) => comparable(choice.value) === wanted);
  return (
    <FieldFrame
      label={field.label}
      {...framed(props)}
      explanation={[explanationOf(field), props.isDense && known?.explanation].filter(Boolean).join(" ")}
      isBeside={props.isDense}
      hint={props.isDense ? shortHint(props) : (known?.explanation ?? whenBlank ?? field.whenBlank)}
      issue={issue}
      conflict={conflictNote(props, locale)}
    >
      {(control) => (
        <Select
          {...control}
          className={styles.control}
          value={known === undefined ? String(value) : String(known.value)}
          onChange={(_event, data) => {
            const chosen = choices.find((choice) => String(choice.value) === data.value);
            onType(chosen?.value ?? data.value);
          }}
          onBlur={() => onTouched?.()}
        >
          {hasBlank && <option value="">Not specified</option>}
          {known === undefined && value !== "" && <option value={String(value)}>{String(value)}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.meaning === undefined ? choice.label : `${choice.label} (${choice.meaning})`}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}

function conflictNote({ field, conflict }: TermFieldProps, locale: NumberLocale): ReactNode {
  if (conflict === undefined) return undefined;
  const sheet = textShown(conflict.sheet, field.kind, locale) + (field.kind === "percent" ? "%" : "");
  return <FieldConflictNote {...conflict} label={field.label} sheet={conflict.sheet === "" ? "" : sheet} />;
}

/** What a field has of its frame, whatever stands in it. */
const framed = ({ field, isDense, more }: TermFieldProps) => ({
  explanation: explanationOf(field),
  isDense,
  more,
});

/** In a card: the unit, and where it stands on the paper. */
const shortHint = ({ field, source }: TermFieldProps): string =>
  [field.choices ? "" : hintOf(field, 0), source && `Source: ${source}`].filter(Boolean).join(" · ");

/** So many characters have room beside a label. */
const LONG_VALUE = 16;
/** Whether a value takes more room than a number does. */
const isWordy = (value: FieldValue): boolean => typeof value === "string" && value.length > LONG_VALUE;

const comparable = (value: FieldValue): string => String(value).trim().toLowerCase();

/** The unit and, while the field is blank, what that means and what is published of prices. */
function hintOf(field: Omit<Field, "header">, value: FieldValue, whenBlank = field.whenBlank): string {
  // What the label says already needs no second time.
  const isSaid = field.label.toLowerCase().includes(field.unit.toLowerCase());
  const unitWords = isSaid ? "" : field.unit;
  const words = field.words?.map((word) => `“${word}”`).join(" or ");
  const unit = [unitWords, words && `or ${words}`].filter(Boolean).join(", ");
  const hint =
    value === "" ? [unit && `${unit}.`, whenBlank, field.published].filter(Boolean).join(" ") : unit;
  return capitalized(hint);
}

const explanationOf = ({ explanation, whenBlank, published }: Omit<Field, "header">): string =>
  [explanation, whenBlank, published].filter(Boolean).join(" ");
