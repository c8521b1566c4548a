import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata } from "../../../actions";

/** What the grid shows while a function is typed: the list entry, then the hint for each argument. */
export function functionDescriptions(functions: readonly FunctionMetadata[]): IFunctionInfo[] {
  return functions.map((metadata) => ({
    functionName: metadata.name,
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.isRange ? "B2:B5" : "40",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
}
