/** The host's part that the functions need: its error class and codes, as Excel's runtime has them. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: HostError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
    },
    associate: () => undefined,
  },
});

/** What a cell shows for a call: the value, or the error value with its message. */
export function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${error.message}`;
    throw error;
  }
}
