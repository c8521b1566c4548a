import { createContext, runInContext } from "node:vm";
import { FUNCTION_SCRIPTS } from "../../scripts/build/functionScripts";
import type { Journal } from "../../src/functions/journal";
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
  /** Foreign names that the scripts have asked for so far, be it only with `typeof`. */
  readonly asked: ReadonlySet<string>;
  /** What the scripts keep on the page. */
  readonly page: {
    readonly mspPricingFunctions?: Readonly<Record<string, WorksheetFunctionBody>>;
    readonly mspPricingJournal?: Journal;
  };
}

/** @param scripts which of the scripts are loaded, in order; by default all */
export function loadFunctions(scripts: readonly string[] = FUNCTION_SCRIPTS): LoadedFunctions {
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
  const page = runBuiltFunctions(host, scripts, asked);
  return { associations, repeated, asked, page };
}

/** Runs built scripts in a realm of their own; without a host as on a page that could not load Office.js. */
export function runBuiltFunctions(
  host: object | undefined,
  scripts: readonly string[] = FUNCTION_SCRIPTS,
  asked = new Set<string>(),
): LoadedFunctions["page"] {
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
  const context = createContext(sandbox);
  for (const name of scripts.map((script) => `${script}.js`))
    runInContext(distText(name), context, { filename: name });
  return sandbox;
}
