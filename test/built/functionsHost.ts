import { createContext, runInContext } from "node:vm";
import { distText } from "./distFile";

type WorksheetFunctionBody = (...values: unknown[]) => unknown;

/** What a page or Node has and Excel's JavaScript-only runtime need not have, and what would make answers differ. */
const FOREIGN = [
  ...["window", "document", "self", "navigator", "location", "localStorage", "fetch", "XMLHttpRequest"],
  ...["require", "module", "exports", "process", "Buffer", "global"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "crypto"],
  ...["Office", "Excel", "OfficeExtension", "OfficeRuntime"],
];

/** The error of the stub host, with what Excel reads of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The built functions, loaded where there is nothing but the language and a stub of Excel's host. */
export interface LoadedFunctions {
  readonly associations: ReadonlyMap<string, WorksheetFunctionBody>;
  /** Ids that were associated more than once. */
  readonly repeated: readonly string[];
  /** Foreign names that the script has asked for so far, be it only with `typeof`. */
  readonly asked: ReadonlySet<string>;
}

export function loadFunctions(): LoadedFunctions {
  const associations = new Map<string, WorksheetFunctionBody>();
  const repeated: string[] = [];
  const asked = new Set<string>();
  const host = {
    Error: HostError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
    },
    associate(id: string, body: WorksheetFunctionBody) {
      if (associations.has(id)) repeated.push(id);
      associations.set(id, body);
    },
  };
  runBuiltFunctions(host, asked);
  return { associations, repeated, asked };
}

/** Runs dist/functions.js in a realm of its own; without a host as on a page that could not load Office.js. */
export function runBuiltFunctions(host: object | undefined, asked = new Set<string>()): void {
  const sandbox: Record<string, unknown> = host ? { CustomFunctions: host } : {};
  sandbox["Date"] = class extends Date {
    constructor(...parts: [] | [number]) {
      if (parts.length === 0) asked.add("today's date");
      super(...(parts as [number]));
    }
    static override now(): number {
      asked.add("the clock");
      return 0;
    }
  };
  for (const name of FOREIGN) {
    Object.defineProperty(sandbox, name, {
      get: () => {
        asked.add(name);
        return undefined;
      },
    });
  }
  runInContext(distText("functions.js"), createContext(sandbox), { filename: "functions.js" });
}
