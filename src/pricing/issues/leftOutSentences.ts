import type { LeftOut } from "../tables/LeftOut";
import { quoted } from "./wording";

const listed = (words: readonly string[]) => words.map(quoted).join(", ");

/** What every sentence of what was left out begins with: sheets find them by it. */
export const LEFT_OUT = "Left out of ";

/** What was left out of the tables, in sentences: one for each table and kind. */
export function leftOutSentences(leftOut: readonly LeftOut[]): string[] {
  const sentences: string[] = [];
  const say = (words: readonly string[], sentence: (words: string) => string) => {
    if (words.length > 0) sentences.push(sentence(listed([...new Set(words)])));
  };
  for (const table of ["Quotes", "Scenarios", "Charges", "History"] as const) {
    const columns = leftOut.flatMap((each) => {
      if (each.kind === "column") return each.table === table ? [each.heading] : [];
      return each.kind === "idle-rate" && table === "Quotes" ? [each.heading] : [];
    });
    say(columns, (words) => `${LEFT_OUT}the ${table.toLowerCase()}: ${words}.`);
    const rows = leftOut.flatMap((each) =>
      each.kind === "total-row" && each.table === table ? [each.name] : [],
    );
    say(rows, (words) => `${LEFT_OUT}the ${table.toLowerCase()} as a total: ${words}.`);
    const units = leftOut.flatMap((each) =>
      each.kind === "units-row" && each.table === table ? [each.name] : [],
    );
    say(units, (words) => `${LEFT_OUT}the ${table.toLowerCase()} as units: the line with ${words}.`);
  }
  say(
    leftOut.flatMap((each) => (each.kind === "charges-of" ? [each.quote] : [])),
    (words) => `${LEFT_OUT}the charges, since no quote has that name: ${words}.`,
  );
  for (const each of leftOut) {
    if (each.kind === "covered-word") {
      sentences.push(
        `${LEFT_OUT}what ${quoted(each.quote)} covers, since the scenarios do not count it: ${quoted(each.word)}.`,
      );
    }
  }
  return sentences;
}
