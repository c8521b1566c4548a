import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/preset-sheets-core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/preset-sheets-core";
import { CustomFunctionsError, ErrorCode, isCustomFunctionsError } from "../../CustomFunctionsHost";
import type { CustomFunctionsHost, WorksheetFunctionBody } from "../../CustomFunctionsHost";
import type { FunctionMetadata } from "../../../actions";
import { sheetRangeAddress } from "../cells/cellAddress";
import type { ErrorMessages } from "./ErrorMessages";
import { fromHostMatrix, fromHostScalar, toHostMatrix } from "./hostValue";

/** What a worksheet function needs of its surroundings. */
export interface WorksheetFunctionContext {
  readonly messages: ErrorMessages;
  readonly host: CustomFunctionsHost;
  /** The name of the sheet with this id, "" where it has none. */
  sheetName(sheetId: string): string;
}

/** What Excel passes after the arguments. */
export interface Invocation {
  readonly functionName: string;
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | undefined)[];
}

export type WorksheetFunctionClass = new (name: string) => BaseFunction;

/**
 * A class for the grid's engine that calls one worksheet function as Excel would: ranges as matrices, a scalar parameter
 * that is given a range is answered cell by cell, and nothing thrown gets past it, because an uncaught exception stops
 * all calculation of the engine.
 */
export function worksheetFunctionClass(
  metadata: FunctionMetadata,
  body: WorksheetFunctionBody,
  context: WorksheetFunctionContext,
): WorksheetFunctionClass {
  return class extends BaseFunction {
    override needsReferenceObject = true;

    // Otherwise a text like "1/2" would arrive as the number of a date.
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const sheetId = this.subUnitId ?? "";
      const { row, column } = this;
      const say = (code: string, message: string, rowOffset = 0, columnOffset = 0): void => {
        if (message === "") return;
        context.messages.set(sheetId, row + rowOffset, column + columnOffset, {
          code,
          message,
          functionName: metadata.name,
        });
      };
      context.messages.clear(sheetId, row, column, metadata.name);
      try {
        const wrongNumber = argumentCountProblem(metadata, variants.length);
        if (wrongNumber !== undefined) throw new CustomFunctionsError(ErrorCode.invalidValue, wrongNumber);
        const references = variants as unknown as FunctionVariantType[];
        const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        const invocation: Invocation = {
          functionName: metadata.name,
          address: sheetRangeAddress(context.sheetName(sheetId), cell),
          parameterAddresses: references.map((each) => referenceAddress(each, context)),
        };
        const answer = answerCells(metadata, body, references, invocation, context.host);
        if (!isMatrix(answer)) {
          if (isCustomFunctionsError(answer)) say(answer.code, answer.message);
          return fromHostScalar(answer);
        }
        answer.forEach((cells, rowOffset) =>
          cells.forEach((value, columnOffset) => {
            if (isCustomFunctionsError(value)) say(value.code, value.message, rowOffset, columnOffset);
          }),
        );
        return fromHostMatrix(answer);
      } catch (thrown) {
        const { code, message } = asError(thrown);
        say(code, message);
        return fromHostScalar(new CustomFunctionsError(code, message));
      }
    }
  };
}

function asError(thrown: unknown): CustomFunctionsError {
  if (isCustomFunctionsError(thrown)) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return new CustomFunctionsError(ErrorCode.invalidValue, `The function failed: ${text}`);
}

function argumentCountProblem(metadata: FunctionMetadata, given: number): string | undefined {
  const { name, parameters } = metadata;
  const missing = parameters.slice(given).find((parameter) => !parameter.optional);
  if (missing) return `${name} needs the argument ${missing.name}.`;
  if (given > parameters.length && !parameters.at(-1)?.repeating) {
    const most = parameters.length === 1 ? "one argument" : `${parameters.length} arguments`;
    return `${name} takes at most ${most}, not ${given}.`;
  }
  return undefined;
}

function referenceAddress(
  variant: FunctionVariantType,
  context: WorksheetFunctionContext,
): string | undefined {
  if (!variant.isReferenceObject()) return undefined;
  const reference = variant as BaseReferenceObject;
  return sheetRangeAddress(context.sheetName(reference.getSheetId()), reference.getRangePosition());
}

/** Calls the body once, or once for every cell of the ranges that stand where a single value is due. */
function answerCells(
  metadata: FunctionMetadata,
  body: WorksheetFunctionBody,
  variants: readonly FunctionVariantType[],
  invocation: Invocation,
  host: CustomFunctionsHost,
): unknown {
  const matrices = variants.map((variant) => toHostMatrix(valueOf(variant), host));
  const isMatrixAt = (index: number): boolean => parameterAt(metadata, index)?.isRange === true;
  const lifted = matrices.filter(
    (matrix, index) => !isMatrixAt(index) && (matrix.length > 1 || width(matrix) > 1),
  );
  const callAt = (row: number, column: number): unknown =>
    body(...argumentsAt(metadata, matrices, variants, row, column), invocation);
  if (lifted.length === 0) return callAt(0, 0);
  const rows = Math.max(...lifted.map((matrix) => matrix.length));
  const columns = Math.max(...lifted.map(width));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      try {
        return callAt(row, column);
      } catch (thrown) {
        return asError(thrown);
      }
    }),
  );
}

function argumentsAt(
  metadata: FunctionMetadata,
  matrices: readonly unknown[][][],
  variants: readonly FunctionVariantType[],
  row: number,
  column: number,
): unknown[] {
  const count = Math.max(matrices.length, metadata.parameters.length);
  return Array.from({ length: count }, (_argument, index) => {
    const matrix = matrices[index];
    const variant = variants[index];
    if (!matrix || !variant || isOmitted(variant)) return null;
    if (parameterAt(metadata, index)?.isRange === true) return matrix;
    const cells = matrix.length === 1 ? matrix[0] : matrix[row];
    const value = cells && (cells.length === 1 ? cells[0] : cells[column]);
    return cells === undefined || value === undefined
      ? new CustomFunctionsError(ErrorCode.notAvailable)
      : value;
  });
}

const parameterAt = (metadata: FunctionMetadata, index: number) =>
  metadata.parameters[Math.min(index, metadata.parameters.length - 1)];

const width = (matrix: readonly unknown[][]): number => matrix[0]?.length ?? 0;

const isOmitted = (variant: FunctionVariantType): boolean =>
  variant.isValueObject() && (variant as BaseValueObject).isNull();

const isMatrix = (answer: unknown): answer is unknown[][] =>
  Array.isArray(answer) && answer.every(Array.isArray);

function valueOf(variant: FunctionVariantType): BaseValueObject {
  if (!variant.isReferenceObject()) return variant as BaseValueObject;
  const reference = variant as BaseReferenceObject;
  if (reference.isExceedRange()) return ErrorValueObject.create(ErrorType.REF);
  return reference.toArrayValueObject();
}
