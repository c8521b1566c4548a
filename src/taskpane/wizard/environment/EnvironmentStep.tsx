import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import {
  countField,
  CURRENCIES,
  deviceHeaders,
  type DraftEnvironment,
  type FieldValue,
  type SituationField,
  situationFields,
  STANDARD_CLASS_HEADERS,
} from "../../../scenarios";
import { Disclosure } from "../../fields/Disclosure";
import { TermField } from "../../fields/TermField";
import { DeleteIcon } from "../../icons";
import { lazyComponent } from "../../lazyComponent";
import { LazyPart } from "../../LazyPart";
import { ENVIRONMENT } from "../FieldIssue";
import type { StepProps } from "../StepProps";
import { useConflicts } from "../sync/conflicts";
import { fieldId } from "../WizardState";
import { FillIn } from "./FillIn";

// Stands below what is filled in, so the fields need not wait for it.
const BelowDevices = lazyComponent(async () => (await import("./BelowDevices")).BelowDevices);

const useStyles = makeStyles({
  group: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  own: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  remove: { marginTop: tokens.spacingVerticalS },
});

export interface EnvironmentStepProps extends StepProps {
  readonly isWorking: boolean;
  readonly onTakeCells: () => void;
}

/** What the client has today. */
export function EnvironmentStep({
  state,
  dispatch,
  issueAt,
  isWorking,
  onTakeCells,
}: EnvironmentStepProps): ReactNode {
  const styles = useStyles();
  const { draft } = state;
  const { environment } = draft;
  const conflictAt = useConflicts();
  const touched = (header: string) =>
    dispatch({ type: "field touched", field: fieldId(ENVIRONMENT, header) });
  const count = (header: string) => (
    <TermField
      key={header}
      field={plainCount(header)}
      value={environment.counts[header] ?? ""}
      issue={issueAt(fieldId(ENVIRONMENT, header))}
      conflict={conflictAt(fieldId(ENVIRONMENT, header))}
      onType={(value) => dispatch({ type: "count typed", header, value })}
      onTouched={() => touched(header)}
    />
  );
  const devices = deviceHeaders(draft);
  const others = Object.keys(environment.counts).filter(
    (header) => header !== "Users" && !devices.includes(header),
  );
  return (
    <>
      <FillIn
        taken={state.taken}
        isWorking={isWorking}
        onTakeCells={onTakeCells}
        onLoad={(title, loaded) => dispatch({ type: "environment loaded", title, environment: loaded })}
      />
      <section className={styles.group} aria-label="People">
        <h4 className={styles.heading}>People</h4>
        {count("Users")}
      </section>
      <section className={styles.group} aria-label="Managed devices">
        <h4 className={styles.heading}>Managed devices</h4>
        {devices.map((header) =>
          STANDARD_CLASS_HEADERS.includes(header) ? (
            count(header)
          ) : (
            <div key={header} className={styles.own}>
              {count(header)}
              <Button
                className={styles.remove}
                appearance="subtle"
                icon={<DeleteIcon />}
                aria-label={`Remove ${header}`}
                onClick={() => dispatch({ type: "device class removed", header })}
              />
            </div>
          ),
        )}
        <LazyPart>
          <BelowDevices draft={draft} onAdd={(header) => dispatch({ type: "device class added", header })} />
        </LazyPart>
      </section>
      <section className={styles.group} aria-label="Sites and support">
        <h4 className={styles.heading}>Sites and support</h4>
        {others.map(count)}
      </section>
      <section className={styles.group} aria-label="Currency">
        <TermField
          field={CURRENCY_FIELD}
          value={draft.currency}
          onType={(value) => dispatch({ type: "currency chosen", currency: String(value) })}
        />
      </section>
      <section className={styles.group} aria-label="More about the client">
        <Disclosure title="More about the client" note={situationWords(environment)}>
          {situationFields.map((field) => (
            <TermField
              key={field.key}
              field={field}
              value={environment[field.key]}
              issue={issueAt(fieldId(ENVIRONMENT, field.label))}
              onType={(value) => dispatch({ type: "situation changed", change: { [field.key]: value } })}
              onTouched={() => touched(field.label)}
            />
          ))}
        </Disclosure>
      </section>
    </>
  );
}

const CURRENCY_FIELD = {
  label: "Currency",
  kind: "choice",
  unit: "",
  explanation: "The currency of all quotes. It only sets how amounts look; nothing is converted.",
  whenBlank: "",
  choices: CURRENCIES.map(({ code, label }) => ({
    value: code,
    label,
    explanation: "Of all quotes. It only sets how amounts look; nothing is converted.",
  })),
} as const;

/** The label says what is counted, and a blank is none: both need no words at every field. */
function plainCount(header: string) {
  const field = countField(header);
  return field.kind === "hours" ? field : { ...field, unit: "", whenBlank: "" };
}

/** What is said of the client beside the counts, in short. */
function situationWords(environment: DraftEnvironment): string {
  const said = situationFields.flatMap((field) => {
    const words = wordsFor(field, environment[field.key]);
    return words === "" ? [] : [`${field.label}: ${words}`];
  });
  return said.length === 0
    ? "Shared workstations, personal devices, preferences: the recommendation uses them."
    : said.join(" · ");
}

function wordsFor({ choices }: SituationField, value: FieldValue): string {
  if (value === "" || value === "none" || value === 0) return "";
  return choices?.find((choice) => choice.value === value)?.label.toLowerCase() ?? String(value);
}
