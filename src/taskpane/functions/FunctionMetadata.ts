/** One entry of functions.json, in Microsoft's format for custom functions; what the pane reads of it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether a range is passed, which then arrives as rows of cells. */
  readonly isRange: boolean;
}

/** Reads the content of functions.json; throws a plain sentence when it is something else. */
export function readFunctionMetadata(json: unknown): readonly FunctionMetadata[] {
  const list = isRecord(json) ? json["functions"] : undefined;
  if (!Array.isArray(list)) throw new Error("functions.json holds no list of functions.");
  return list.filter(isRecord).map((entry) => {
    const name = text(entry["name"]);
    const parameters = Array.isArray(entry["parameters"]) ? entry["parameters"].filter(isRecord) : [];
    return {
      id: (text(entry["id"]) || name).toUpperCase(),
      name: name.toUpperCase(),
      description: text(entry["description"]),
      parameters: parameters.map((parameter) => ({
        name: text(parameter["name"]),
        description: text(parameter["description"]),
        optional: parameter["optional"] === true,
        isRange: parameter["dimensionality"] === "matrix",
      })),
    };
  });
}

/** How the function is called: `PERUSER(users, rate, [minimum_users])`. */
export function signatureOf({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join(", ")})`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");
