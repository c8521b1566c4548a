import type { ListIssue } from "./ListIssue";
import { found, listSentence } from "./listSentences";

/** Why a list is not recognized: where it could be neither, both kinds are named, not devices alone. */
export function unrecognizedSentence(issue: ListIssue): string {
  if (issue.code !== "nothing-to-tell") return listSentence(issue);
  return `no column says what the rows are: a class (Type, Role) or an operating system of devices, an address (Email, User principal name) or a name of accounts. ${found(issue.headings)} Say in the map what they mean.`;
}
