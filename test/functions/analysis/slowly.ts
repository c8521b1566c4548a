import { shown } from "../../support/customFunctions";
import { catalogue } from "../../../src/functions/catalogue";
import { tableOf, type StudyTables } from "./studyTables";

/** Calls a function as a cell does; what it throws is its answer. */
export function called(name: keyof typeof catalogue, ...values: unknown[]): unknown {
  try {
    return (catalogue[name] as (...values: unknown[]) => unknown)(...values, { address: "Sheet1!A1" });
  } catch (error) {
    return error;
  }
}

/** What a cell shows for a call, with the message of an error. */
export const said = (...call: Parameters<typeof called>) =>
  shown(() => {
    const answer = called(...call);
    if (answer instanceof Error) throw answer;
    return answer;
  });

/** An answer as tests compare it: numbers and texts as they are, errors by their code. */
export function plain(cell: unknown): unknown {
  return cell instanceof Error ? String((cell as unknown as { code: unknown }).code) : cell;
}

/** The costs of the first scenario by QUOTECOSTS, the models of the quotes named. */
export function costs({ quotes, scenarios, charges }: StudyTables, measure = "total"): unknown[] {
  const rows = called("QUOTECOSTS", tableOf(quotes), tableOf(scenarios), measure, 0.06, false, charges);
  return Array.isArray(rows) ? ((rows as unknown[][])[0]?.map(plain) ?? []) : [plain(rows)];
}

/** The best quote of the first scenario by BESTQUOTE. */
export function best({ quotes, scenarios, charges }: StudyTables, measure = "total"): unknown {
  const rows = called("BESTQUOTE", tableOf(quotes), tableOf(scenarios), measure, 0.06, charges);
  return Array.isArray(rows) ? plain((rows as unknown[][])[0]?.[0]) : plain(rows);
}
