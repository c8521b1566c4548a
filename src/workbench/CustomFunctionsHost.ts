/** The strings that Excel's own runtime uses for error codes. */
export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export type ErrorCodeText = (typeof ErrorCode)[keyof typeof ErrorCode];

/** An error value of a cell, thrown by a function, returned inside a matrix, or received from a cell. */
export class CustomFunctionsError extends Error {
  readonly code: ErrorCodeText;

  constructor(code: ErrorCodeText, message?: string) {
    super(message ?? "");
    this.name = "CustomFunctions.Error";
    this.code = code;
  }
}

/**
 * Whether something is an error value of the host. By shape: the page's host and this code are built into
 * different files, so each has its own copy of the class.
 */
export function isCustomFunctionsError(value: unknown): value is CustomFunctionsError {
  return value instanceof Error && "code" in value && CODES.has(String(value.code));
}

const CODES: ReadonlySet<string> = new Set(Object.values(ErrorCode));

export type WorksheetFunctionBody = (...values: unknown[]) => unknown;

/** What the scripts of the functions find under the global name `CustomFunctions`, as they do in Excel. */
export interface CustomFunctionsHost {
  readonly Error: typeof CustomFunctionsError;
  readonly ErrorCode: typeof ErrorCode;
  associate(id: string, body: WorksheetFunctionBody): void;
  associate(bodies: Readonly<Record<string, WorksheetFunctionBody>>): void;
  /** What has been associated, by id in capitals. */
  readonly associations: ReadonlyMap<string, WorksheetFunctionBody>;
}

/** A fresh host without functions. Ids are compared in capitals, as Excel does. */
export function createCustomFunctionsHost(): CustomFunctionsHost {
  const associations = new Map<string, WorksheetFunctionBody>();
  const add = (id: string, body: WorksheetFunctionBody) => associations.set(id.toUpperCase(), body);
  return {
    Error: CustomFunctionsError,
    ErrorCode,
    associations,
    associate(
      idOrBodies: string | Readonly<Record<string, WorksheetFunctionBody>>,
      body?: WorksheetFunctionBody,
    ) {
      if (typeof idOrBodies === "string") {
        if (body) add(idOrBodies, body);
        return;
      }
      for (const [id, each] of Object.entries(idOrBodies)) add(id, each);
    },
  };
}
