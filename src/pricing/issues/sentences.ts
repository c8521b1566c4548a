import { capitalized } from "../capitalized";
import { analysisSentences } from "./analysisIssues";
import { answerSentences } from "./answerIssues";
import { argumentSentences } from "./argumentIssues";
import type { Issue, IssueData } from "./Issue";
import type { IssueWhere, RecordWhere, Sentences } from "./IssueWhere";
import { readingSentences } from "./readingIssues";
import { tableSentences } from "./tableIssues";
import { valueSentences } from "./valueIssues";
import { quoted, titleOfArgument } from "./wording";

const SENTENCES: Sentences<IssueData> = {
  ...valueSentences,
  ...argumentSentences,
  ...tableSentences,
  ...readingSentences,
  ...answerSentences,
  ...analysisSentences,
};

function sentenceOf(issue: Issue): string {
  const sentence = SENTENCES[issue.code] as (issue: Issue) => string;
  return sentence(issue);
}

function placeWords(where: IssueWhere, field: string): string {
  switch (where.kind) {
    case "argument":
      return titleOfArgument(field);
    case "table":
      return where.address === undefined ? where.table : `${where.table} (${where.address})`;
    case "record":
      return recordWords(where);
  }
}

/** "Quote “Acme” (Quotes!B6)", "Quote “Acme” (row 3)": the record, and where it stands as far as is known. */
function recordWords({ record, name, row, at, stands, address }: RecordWhere): string {
  const line = at === undefined ? `row ${row}` : `${stands === "columns" ? "column" : "row"} ${at}`;
  const place = address ?? line;
  if (name === undefined) return `${record}, ${place}`;
  return at === undefined ? `${record} ${quoted(name)}` : `${record} ${quoted(name)} (${place})`;
}

/** What is wrong and what would be right, for a cell or a note: with the place in front. */
export function cellSentence(issue: Issue): string {
  const sentence = sentenceOf(issue);
  return issue.where === undefined ? sentence : `${placeWords(issue.where, issue.field)}: ${sentence}`;
}

/** The same at the form field that it is about, which says the place itself. */
export const fieldSentence = (issue: Issue): string => capitalized(sentenceOf(issue));
