import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { chargesOf, deviceHeaders, sharedCharges, type DraftCharge } from "../../../scenarios";
import { useAmounts, type Amounts } from "../../fields/Amounts";
import { focusNext } from "../../fields/focusNext";
import { onFirstClick } from "../../fields/onFirstClick";
import { AddIcon, ChevronIcon, CopyIcon, DeleteIcon, WarningIcon } from "../../icons";
import { useConflicts } from "../sync/conflicts";
import { chargeName } from "../names";
import { usePaste } from "../paste/usePaste";
import type { StepProps } from "../StepProps";
import { fieldId } from "../WizardState";
import { AddTerm } from "./AddTerm";
import { firstBands, isBanded } from "./bandRows";
import { CardTerm } from "./CardTerm";
import { focusTerm } from "./focusTerm";
import { chargeTermsOfCard } from "./termsOfCard";

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  toggle: {
    justifyContent: "space-between",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  below: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  body: { paddingBottom: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalXS },
  term: { flexGrow: 1 },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ChargeListProps extends StepProps {
  /** The id of the quote whose charges they are; undefined for those of all quotes, and of none that is here. */
  readonly owner: string | undefined;
  readonly name: string;
}

/** The priced lines beyond the terms of a quote. */
export function ChargeList(props: ChargeListProps): ReactNode {
  const { state, owner, name, dispatch } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const paste = usePaste(props, "charges", owner === undefined ? undefined : { id: owner, name });
  const { draft, openCharge } = state;
  const charges = owner === undefined ? sharedCharges(draft) : chargesOf(draft, owner);
  const goTo = () => focusNext(() => list.current?.querySelector<HTMLElement>("[data-open-charge] input"));
  const add = () => {
    dispatch({ type: "charge added", quote: owner });
    goTo();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A rate card is typed line by line; what Enter does in a search or a table of bands, these say themselves.
    if (event.key !== "Enter" || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement) || !event.target.closest("[data-open-charge]")) return;
    event.preventDefault();
    add();
  };
  return (
    <div
      ref={list}
      role="group"
      aria-label={`Other charges of ${name}`}
      onPaste={paste.onPaste}
      onKeyDown={onKeyDown}
    >
      <h5 className={styles.heading}>{owner === undefined ? "Charges of all quotes" : "Other charges"}</h5>
      <ul className={styles.list} aria-label={`Charges of ${name}`}>
        {charges.map((charge) => (
          <Charge
            key={charge.id}
            {...props}
            charge={charge}
            isOpen={openCharge === charge.id}
            onCopied={goTo}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <Button
          size="small"
          icon={<AddIcon />}
          aria-label={`Add a charge to ${name}`}
          onClick={onFirstClick(add)}
        >
          Add a charge
        </Button>
        {paste.button}
      </div>
      {openCharge !== undefined && charges.some(({ id }) => id === openCharge) && (
        <span className={styles.below}>Enter in a field of a charge adds the next charge.</span>
      )}
      {paste.panel}
    </div>
  );
}

interface ChargeProps extends StepProps {
  readonly charge: DraftCharge;
  readonly isOpen: boolean;
  readonly onCopied: () => void;
}

/** One charge: closed, what it bills; open, its terms. */
function Charge({ state, charge, isOpen, dispatch, issueAt, onCopied }: ChargeProps): ReactNode {
  const styles = useStyles();
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  const amounts = useAmounts();
  const conflictAt = useConflicts();
  const { id, values } = charge;
  const name = chargeName(state.draft, charge);
  const { shown, addable, essential } = chargeTermsOfCard(
    charge,
    (header) => {
      const field = fieldId(id, header);
      return state.added.includes(field) || (issueAt(field) ?? conflictAt(field)) !== undefined;
    },
    deviceHeaders(state.draft),
  );
  const isWrong = shown.some(({ header }) => issueAt(fieldId(id, header)) !== undefined);
  return (
    <li className={styles.item} data-open-charge={isOpen ? "" : undefined}>
      <Button
        className={styles.toggle}
        appearance="transparent"
        icon={<ChevronIcon open={isOpen} />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => dispatch({ type: "charge opened", id: isOpen ? undefined : id })}
      >
        <span className={styles.words}>
          {name}
          <span className={styles.below}>
            {isWrong && !isOpen && (
              <span className={styles.bad}>
                <WarningIcon /> Needs fixing ·{" "}
              </span>
            )}
            {chargeWords(charge, amounts)}
          </span>
        </span>
      </Button>
      <div id={bodyId} ref={body} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            {shown.map((field) => (
              <CardTerm
                key={field.header}
                owner={id}
                field={field}
                values={values}
                issueAt={issueAt}
                dispatch={dispatch}
                isRemovable={!essential.includes(field.header)}
                bands={field.header === "Rate" && field.kind === "money" ? "plain" : "none"}
                onType={(value) => dispatch({ type: "charge typed", id, header: field.header, value })}
                onSource={undefined}
              />
            ))}
            <div className={styles.actions}>
              <div className={styles.term}>
                <AddTerm
                  of={name}
                  terms={addable}
                  whenNothing={(search) => `No term of a charge is called “${search}”.`}
                  onAdd={({ header, inBandsOf }) => {
                    dispatch(
                      inBandsOf === undefined
                        ? { type: "term added", id, header }
                        : {
                            type: "charge typed",
                            id,
                            header: inBandsOf,
                            value: firstBands(values[inBandsOf]),
                          },
                    );
                    focusTerm(body.current, inBandsOf ?? header);
                  }}
                />
              </div>
              <Button
                size="small"
                appearance="subtle"
                icon={<CopyIcon />}
                aria-label={`Duplicate ${name}`}
                onClick={onFirstClick(() => {
                  dispatch({ type: "charge duplicated", id });
                  onCopied();
                })}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<DeleteIcon />}
                aria-label={`Remove ${name}`}
                onClick={() => dispatch({ type: "charge removed", id })}
              />
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** What a charge bills, in short: "$22 per user, yearly". */
function chargeWords({ values }: DraftCharge, { money, percent }: Amounts): string {
  const { Rate: rate = "", Per: per = "", Every: every = "", Quantity: quantity = "" } = values;
  if (rate === "") return "No rate yet";
  const unit = String(per).trim() || "month";
  if (unit.toLowerCase().startsWith("percent")) {
    return `${typeof rate === "number" ? percent(rate) : rate} of the invoice`;
  }
  const price = isBanded(rate) ? "In bands" : typeof rate === "number" ? money(rate) : rate;
  const times = quantity === "" ? "" : `${quantity} × `;
  return [`${times}${price} per ${unit}`, String(every)].filter(Boolean).join(", ");
}
