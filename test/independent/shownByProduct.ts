import { HostError } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";

type Call = (...values: unknown[]) => unknown;
const functions = catalogue as unknown as Record<string, Call>;

function bare(value: unknown): unknown {
  if (value instanceof HostError) return value.code;
  return value;
}

/** What a function of the product shows: its cells, or the error of the whole, without messages. */
export function shownByProduct(name: string, ...values: unknown[]): unknown {
  try {
    // The host hands the invocation over behind the last argument.
    const result = functions[name]?.(...values, undefined);
    return Array.isArray(result) ? (result as unknown[][]).map((row) => row.map(bare)) : result;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
