import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useRef, useState, type Dispatch, type ReactNode } from "react";
import {
  countField,
  futureFields,
  rareFutureHeaders,
  type Draft,
  type DraftScenario,
  type Field,
} from "../../../scenarios";
import { Disclosure } from "../../fields/Disclosure";
import { focusNext } from "../../fields/focusNext";
import { onFirstClick } from "../../fields/onFirstClick";
import { TermField } from "../../fields/TermField";
import { textShown } from "../../numbers/fieldText";
import { useAmounts } from "../../fields/Amounts";
import { AddIcon, CopyIcon, DeleteIcon } from "../../icons";
import { scenarioName } from "../names";
import { usePaste } from "../paste/usePaste";
import type { StepProps } from "../StepProps";
import type { WizardEvent } from "../WizardEvent";
import { useConflicts } from "../sync/conflicts";
import { fieldId } from "../WizardState";
import { termsOnTop } from "./termsOnTop";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
  },
  add: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalS },
  actions: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalS,
  },
});

/** The scenarios that quotes are compared in. */
export function FutureStep(props: StepProps): ReactNode {
  const { state, dispatch, issueAt } = props;
  const styles = useStyles();
  const paste = usePaste(props, "scenarios");
  const list = useRef<HTMLDivElement>(null);
  const { draft } = state;
  const add = () => {
    dispatch({ type: "scenario added" });
    // Its name is the first thing to type.
    focusNext(() =>
      [...(list.current?.querySelectorAll("section[aria-labelledby]") ?? [])].at(-1)?.querySelector("input"),
    );
  };
  return (
    <div ref={list} onPaste={paste.onPaste}>
      {draft.scenarios.map((scenario) => (
        <ScenarioCard
          key={scenario.id}
          draft={draft}
          scenario={scenario}
          dispatch={dispatch}
          issueAt={issueAt}
        />
      ))}
      <div className={styles.add}>
        <Button icon={<AddIcon />} onClick={onFirstClick(add)}>
          Add a scenario
        </Button>
        {paste.button}
      </div>
      {paste.panel}
    </div>
  );
}

interface ScenarioCardProps {
  readonly draft: Draft;
  readonly scenario: DraftScenario;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly issueAt: (field: string) => string | undefined;
}

function ScenarioCard({ draft, scenario, dispatch, issueAt }: ScenarioCardProps): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  const { locale } = useAmounts();
  const { id, values, ownCounts } = scenario;
  const conflictAt = useConflicts();
  const { counts } = draft.environment;
  const name = scenarioName(draft.scenarios, id);
  const own = Object.keys(ownCounts).filter((header) => header in counts);
  /** Where each rare term stood as it was typed: it stays there, so that its field is not taken from who types. */
  const [typed, setTyped] = useState<Readonly<Record<string, boolean>>>({});
  const onTop = termsOnTop(draft, scenario);
  const isOnTop = ({ header }: Field): boolean =>
    !rareFutureHeaders.has(header) || (typed[header] ?? onTop.has(header));
  const rareFields = futureFields.filter((field) => !isOnTop(field));
  const touched = (header: string) => dispatch({ type: "field touched", field: fieldId(id, header) });
  const term = (field: Field) => (
    <TermField
      key={field.header}
      field={field}
      value={values[field.header] ?? ""}
      issue={issueAt(fieldId(id, field.header))}
      conflict={conflictAt(fieldId(id, field.header))}
      onType={(value) => {
        setTyped({ ...typed, [field.header]: isOnTop(field) });
        dispatch({ type: "change typed", id, header: field.header, value });
      }}
      onTouched={() => touched(field.header)}
    />
  );
  const filled = rareFields.filter(({ header }) => (values[header] ?? "") !== "").length;
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.heading}>
        {name}
      </h4>
      {futureFields.filter(isOnTop).map(term)}
      {rareFields.length > 0 && (
        <div className={styles.part}>
          <Disclosure
            title={rareFields
              .map(({ label }, place) => (place === 0 ? label : label.toLowerCase()))
              .join(", ")}
            note={filled === 0 ? "None given" : `${filled} of ${rareFields.length} given`}
            isOpenFirst={rareFields.some(
              ({ header }) => (issueAt(fieldId(id, header)) ?? conflictAt(fieldId(id, header))) !== undefined,
            )}
          >
            {rareFields.map(term)}
          </Disclosure>
        </div>
      )}
      <div className={styles.part}>
        <Disclosure
          title="Other counts to start from"
          note={
            own.length === 0
              ? "As in the environment"
              : own
                  .map((header) => `${header} ${textShown(ownCounts[header] ?? "", "count", locale)}`)
                  .join(" · ")
          }
          isOpenFirst={own.some(
            (header) => (issueAt(fieldId(id, header)) ?? conflictAt(fieldId(id, header))) !== undefined,
          )}
        >
          {Object.keys(counts).map((header) => {
            const field = { ...countField(header), unit: "", whenBlank: "" };
            const usual = textShown(counts[header] ?? "", "count", locale);
            return (
              <TermField
                key={header}
                field={field}
                value={ownCounts[header] ?? ""}
                whenBlank={
                  usual === "" ? "As in the environment: blank." : `As in the environment: ${usual}.`
                }
                issue={issueAt(fieldId(id, header))}
                conflict={conflictAt(fieldId(id, header))}
                onType={(value) =>
                  dispatch({
                    type: "own count typed",
                    id,
                    header,
                    value: value === "" ? undefined : value,
                  })
                }
                onTouched={() => touched(header)}
              />
            );
          })}
        </Disclosure>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<CopyIcon />}
          aria-label={`Duplicate ${name}`}
          onClick={onFirstClick(() => dispatch({ type: "scenario duplicated", id }))}
        >
          Duplicate
        </Button>
        {draft.scenarios.length > 1 && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteIcon />}
            aria-label={`Remove ${name}`}
            onClick={() => dispatch({ type: "scenario removed", id })}
          />
        )}
      </div>
    </section>
  );
}
