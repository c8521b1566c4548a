/** An error as Excel sends it back: the batch stops there, and what was done before it stays. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidOperation = (what: string): HostError =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object. (${what})`);

export const internalError = (): HostError =>
  new HostError("GeneralException", "There was an internal error while processing the request.");
