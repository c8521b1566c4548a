import { Button } from "@fluentui/react-button";
import { SearchBox } from "@fluentui/react-search";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { functionGroups, type FunctionGroup } from "../../scenarios";
import type { FunctionList } from "../paneState";
import { FunctionItem } from "./FunctionItem";
import type { FunctionMetadata } from "../../actions";
import type { WorksheetFunctions } from "./liveResult";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  found: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
  },
  heading: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalL} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  problem: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
});

export interface FunctionsPanelProps {
  readonly list: FunctionList;
  readonly search: string;
  readonly functions: WorksheetFunctions;
  readonly isWorking: boolean;
  readonly onSearch: (search: string) => void;
  readonly onReload: () => void;
  readonly onInsert: (formula: string) => void;
}

/** All worksheet functions, each with an example at work. */
export function FunctionsPanel(props: FunctionsPanelProps): ReactNode {
  const { list, search, functions, isWorking, onSearch, onReload, onInsert } = props;
  const styles = useStyles();
  if (list.state === "not asked" || list.state === "loading")
    return <p className={styles.problem}>Loading the functions …</p>;
  if (list.state === "failed") {
    return (
      <div role="alert">
        <p className={styles.problem}>{list.problem}</p>
        <Button onClick={onReload}>Try again</Button>
      </div>
    );
  }
  const groups = foundGroups(list.functions, search);
  const found = groups.reduce((sum, group) => sum + group.functions.length, 0);
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label="Search the functions"
        placeholder="Search the functions"
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <p role="status" className={styles.found}>
        {foundSentence(found, list.functions.length, search)}
      </p>
      {groups.map((group) => (
        <section key={group.heading} aria-label={group.heading}>
          <h3 className={styles.heading}>{group.heading}</h3>
          <ul className={styles.list}>
            {group.functions.map(({ metadata, formula }) => (
              <FunctionItem
                key={metadata.id}
                metadata={metadata}
                formula={formula}
                functions={functions}
                isWorking={isWorking}
                onInsert={onInsert}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface FoundGroup {
  readonly heading: string;
  readonly functions: readonly {
    readonly metadata: FunctionMetadata;
    readonly formula: string | undefined;
  }[];
}

/** The functions that match every word of the search, in their groups; those without an example come last. */
export function foundGroups(
  functions: readonly FunctionMetadata[],
  search: string,
  groups: readonly FunctionGroup[] = functionGroups,
): readonly FoundGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = functions.filter((each) => words.every((word) => searchText(each).includes(word)));
  const formulas = new Map(
    groups.flatMap(({ examples }) => examples.map(({ id, formula }) => [id, formula])),
  );
  const ordered = groups.map(({ heading, examples }) => ({
    heading,
    functions: examples.flatMap(({ id }) => matching.filter((each) => each.id === id)),
  }));
  const others = { heading: "More functions", functions: matching.filter(({ id }) => !formulas.has(id)) };
  return [...ordered, others]
    .filter((group) => group.functions.length > 0)
    .map((group) => ({
      heading: group.heading,
      functions: group.functions.map((metadata) => ({ metadata, formula: formulas.get(metadata.id) })),
    }));
}

function searchText({ name, description, parameters }: FunctionMetadata): string {
  const names = parameters.map((parameter) => parameter.name.replaceAll("_", " "));
  return [name, description, ...names].join(" ").toLowerCase();
}

function foundSentence(found: number, all: number, search: string): string {
  if (search.trim() === "") return `${all} functions for pricing managed IT services`;
  if (found === 0) return `No function matches “${search.trim()}”. Try “overage”, “user” or “device”.`;
  return `${found} of ${all} functions match “${search.trim()}”`;
}
