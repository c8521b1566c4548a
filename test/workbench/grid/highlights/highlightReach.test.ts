import { reachedRange } from "../../../../src/workbench/grid/highlights/highlightReach";

const first = { startRow: 27, startColumn: 4, endRow: 27, endColumn: 4 };
const reach = { rows: 500, columns: 30 };

test.each([
  ["nothing", { rows: 0, columns: 0 }, 76, 13],
  ["a few cells", { rows: 3, columns: 3 }, 76, 13],
  ["exactly one step", { rows: 50, columns: 10 }, 76, 13],
  ["one more", { rows: 51, columns: 11 }, 126, 23],
  ["more than it may reach", { rows: 900, columns: 90 }, 526, 33],
])("Where %s stands, a highlight covers it and little more", (_what, filled, endRow, endColumn) => {
  expect(reachedRange(first, reach, filled)).toEqual({ ...first, endRow, endColumn });
});

test("A small highlight stays as small as it was planned", () => {
  expect(reachedRange(first, { rows: 3, columns: 2 }, { rows: 1, columns: 1 })).toEqual({
    ...first,
    endRow: 29,
    endColumn: 5,
  });
});
