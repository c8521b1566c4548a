import { Button } from "@fluentui/react-button";
import { Input } from "@fluentui/react-input";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { AddIcon } from "../../icons";
import { foundTerms, type FindableTerm } from "./findTerms";

const useStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  list: {
    maxHeight: "16rem",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  title: { ...typographyStyles.body1Strong, display: "block" },
  words: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  nothing: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
});

export interface AddTermProps {
  /** What the card belongs to, for who does not see it. */
  readonly of: string;
  /** The terms that are not there yet, in their order. */
  readonly terms: readonly FindableTerm[];
  /** Said where no term is found. */
  readonly whenNothing: (search: string) => string;
  readonly onAdd: (term: FindableTerm) => void;
}

/** The terms that a card does not show, searched in the words that one has for them. */
export function AddTerm({ of, terms, whenNothing, onAdd }: AddTermProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [search, setSearch] = useState<string>();
  const [place, setPlace] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isOpen = search !== undefined;
  useEffect(() => {
    if (isOpen) panel.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const found = isOpen ? foundTerms(terms, search) : [];
  const active = Math.min(place, found.length - 1);
  useEffect(() => {
    const option = panel.current?.querySelector("[aria-selected=true]");
    if (option && "scrollIntoView" in option) option.scrollIntoView({ block: "nearest" });
  }, [active]);
  const close = () => {
    setSearch(undefined);
    frame.current?.querySelector("button")?.focus();
  };
  const choose = (term: FindableTerm | undefined) => {
    if (term === undefined) return;
    setSearch(undefined);
    onAdd(term);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setPlace((active + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };
  return (
    <div ref={frame}>
      <Button
        size="small"
        icon={<AddIcon />}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`Add a term to ${of}`}
        onClick={() => {
          setPlace(0);
          setSearch(isOpen ? undefined : "");
        }}
      >
        Add a term
      </Button>
      <div id={id} ref={panel} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.panel}>
            <div className={styles.row}>
              <Input
                className={styles.search}
                role="combobox"
                aria-expanded
                aria-autocomplete="list"
                aria-controls={`${id}-list`}
                aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
                aria-label="Search the terms"
                placeholder="For example “after hours”"
                autoComplete="off"
                value={search}
                onChange={(_event, data) => {
                  setSearch(data.value);
                  setPlace(0);
                }}
                onKeyDown={onKeyDown}
              />
              <Button size="small" appearance="subtle" onClick={close}>
                Close
              </Button>
            </div>
            {found.length > 0 ? (
              <ul id={`${id}-list`} className={styles.list} role="listbox" aria-label="Terms">
                {found.map((term, index) => (
                  // The keys are those of the field above, which keeps the focus.
                  <li
                    key={term.header}
                    id={`${id}-${index}`}
                    role="option"
                    aria-selected={index === active}
                    className={mergeClasses(styles.option, index === active && styles.active)}
                    onClick={() => choose(term)}
                  >
                    <span className={styles.title}>{term.header}</span>
                    <span className={styles.words}>
                      {term.sentence} {term.example}
                    </span>
                  </li>
                ))}
              </ul>
            ) : (
              <p role="status" className={styles.nothing}>
                {whenNothing(search)}
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
