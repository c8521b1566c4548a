import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder that `npm run build` writes. */
export const DIST = join(__dirname, "..", "..", "dist");

/** A built file as bytes; says what to do where it is missing. */
export function distBytes(name: string): Buffer {
  try {
    return readFileSync(join(DIST, name));
  } catch {
    throw new Error(`dist/${name} is missing: run npm run build first.`);
  }
}

/** A built file as text. */
export const distText = (name: string): string => distBytes(name).toString("utf8");

/** What functions.json holds, as far as these tests read it. */
export interface BuiltMetadata {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options: Readonly<Record<string, boolean>>;
    readonly result: { readonly type: string; readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip?: string }[];
  }[];
}

export const builtMetadata = (): BuiltMetadata => JSON.parse(distText("functions.json")) as BuiltMetadata;
