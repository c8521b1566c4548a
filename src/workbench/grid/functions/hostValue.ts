import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { ErrorCode, isCustomFunctionsError } from "../../CustomFunctionsHost";
import type { CustomFunctionsHost, ErrorCodeText } from "../../CustomFunctionsHost";

/** What Excel passes for one cell: a blank is null, an error value an object of the host's Error class. */
export function toHostScalar(value: Nullable<BaseValueObject>, host: CustomFunctionsHost): unknown {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return new host.Error(errorCode(String(value.getValue())));
  if (value.isArray()) return toHostMatrix(value, host)[0]?.[0] ?? null;
  const plain = value.getValue();
  if (value.isBoolean()) return plain === true || plain === 1 || String(plain).toUpperCase() === "TRUE";
  return plain;
}

/** What Excel passes for a range: rows of cells. */
export function toHostMatrix(value: BaseValueObject, host: CustomFunctionsHost): unknown[][] {
  if (!value.isArray()) return [[toHostScalar(value, host)]];
  const array = value as unknown as ArrayValueObject;
  const rows = array.getArrayValue();
  const columns = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => toHostScalar(rows[row]?.[column], host)),
  );
}

/** The engine's value for a single answer of a function. What Excel could not show becomes #VALUE!. */
export function fromHostScalar(answer: unknown): BaseValueObject {
  if (answer === null || answer === undefined) return NumberValueObject.create(0);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (typeof answer === "string") return StringValueObject.create(answer);
  if (typeof answer === "number" && Number.isFinite(answer)) return NumberValueObject.create(answer);
  if (isCustomFunctionsError(answer)) return ErrorValueObject.create(errorType(answer.code));
  if (typeof answer === "object" && "basicValue" in answer) return fromHostScalar(answer.basicValue);
  return ErrorValueObject.create(ErrorType.VALUE);
}

/** The engine's value for a matrix, which spills; short rows are filled with #N/A, as Excel does. */
export function fromHostMatrix(answer: readonly (readonly unknown[])[]): BaseValueObject {
  const columnCount = Math.max(0, ...answer.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  const calculateValueList = answer.map((row) =>
    Array.from({ length: columnCount }, (_cell, column) =>
      column < row.length ? fromHostScalar(row[column]) : ErrorValueObject.create(ErrorType.NA),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The engine's error type for a code of the host's. */
export function errorType(code: string): ErrorType {
  return ERROR_TYPES.get(code) ?? ErrorType.VALUE;
}

const ERROR_TYPES = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function errorCode(shown: string): ErrorCodeText {
  return Object.values(ErrorCode).find((code) => code === shown) ?? ErrorCode.invalidValue;
}
