/** One entry of functions.json, in Microsoft's format for custom functions; what a page reads of it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Whether it answers a matrix, which may fill many cells. */
  readonly givesMatrix: boolean;
  readonly options?: FunctionOptions;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether a range is passed, which then arrives as rows of cells. */
  readonly isRange: boolean;
  readonly repeating: boolean;
}

export interface FunctionOptions {
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
}

/** Reads functions.json. Throws a plain sentence when it is something else, for the page to show. */
export function readFunctionMetadata(json: unknown): readonly FunctionMetadata[] {
  const list = isRecord(json) ? json["functions"] : undefined;
  if (!Array.isArray(list)) throw new Error("functions.json has no list of functions.");
  return list.map(readFunction);
}

function readFunction(entry: unknown): FunctionMetadata {
  if (!isRecord(entry)) throw new Error("functions.json holds an entry that isn't a function.");
  const id = text(entry["id"]) ?? text(entry["name"]);
  if (id === undefined) throw new Error("functions.json holds a function without a name.");
  const parameters = Array.isArray(entry["parameters"]) ? entry["parameters"] : [];
  const helpUrl = text(entry["helpUrl"]);
  return {
    id,
    name: (text(entry["name"]) ?? id).toUpperCase(),
    description: text(entry["description"]) ?? "",
    ...(helpUrl === undefined ? {} : { helpUrl }),
    parameters: parameters.filter(isRecord).map(readParameter),
    givesMatrix: isRecord(entry["result"]) && isMatrix(entry["result"]),
    ...(isRecord(entry["options"]) ? { options: readOptions(entry["options"]) } : {}),
  };
}

const isMatrix = (entry: Record<string, unknown>): boolean => entry["dimensionality"] === "matrix";

function readParameter(entry: Record<string, unknown>): ParameterMetadata {
  return {
    name: text(entry["name"]) ?? "",
    description: text(entry["description"]) ?? "",
    optional: entry["optional"] === true,
    isRange: isMatrix(entry),
    repeating: entry["repeating"] === true,
  };
}

function readOptions(entry: Record<string, unknown>): FunctionOptions {
  return {
    requiresAddress: entry["requiresAddress"] === true,
    requiresParameterAddresses: entry["requiresParameterAddresses"] === true,
  };
}

/** How the function is called: `PERUSER(users, rate, [minimum_users])`. */
export function signatureOf({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join(", ")})`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
