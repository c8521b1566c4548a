import fc from "fast-check";
import { columnName } from "../../../../src/scenarios";
import {
  cellAddress,
  parseRangeAddress,
  rangeAddress,
  sheetRangeAddress,
} from "../../../../src/workbench/grid/cells/cellAddress";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("Column %i is called %s", (column, letters) => {
  expect(columnName(column)).toBe(letters);
});

test("What an address names is what it was made of", () => {
  const corner = fc.record({ row: fc.nat(1048575), column: fc.nat(16383) });
  fc.assert(
    fc.property(corner, corner, (one, other) => {
      const range = {
        startRow: Math.min(one.row, other.row),
        endRow: Math.max(one.row, other.row),
        startColumn: Math.min(one.column, other.column),
        endColumn: Math.max(one.column, other.column),
      };
      expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
      // However the corners are given.
      const [first, last] = [cellAddress(one.row, one.column), cellAddress(other.row, other.column)];
      expect(parseRangeAddress(`${first}:${last}`)).toEqual(range);
      expect(parseRangeAddress(`${last}:${first}`.toLowerCase())).toEqual(range);
    }),
  );
});

test.each(["", "A", "1", "A0B", "Sheet1!A1", "A1:B2:C3", "ABCD1"])('"%s" is not an address', (address) => {
  expect(parseRangeAddress(address)).toBeUndefined();
});

test.each([
  ["Sheet1", "Sheet1!B2"],
  ["Law office", "'Law office'!B2"],
  ["Bob's", "'Bob''s'!B2"],
  ["A1", "'A1'!B2"],
  ["2026", "'2026'!B2"],
])("A sheet called %s stands in an address as %s", (name, address) => {
  expect(sheetRangeAddress(name, { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 })).toBe(address);
});
