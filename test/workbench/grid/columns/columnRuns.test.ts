import { columnRuns, IN_GROUP } from "../../../../src/workbench/grid/columns/columnRuns";

test("Hidden columns side by side are one run, and so are the columns of an opened group", () => {
  const columns = {
    0: { w: 80 },
    1: { hd: 1, custom: IN_GROUP },
    2: { hd: 1 },
    4: { hd: 0, custom: IN_GROUP },
    5: { custom: IN_GROUP },
    6: { hd: 1, custom: IN_GROUP },
  };
  expect(columnRuns(columns)).toEqual([
    { column: 1, columns: 2, isOpen: false },
    { column: 4, columns: 2, isOpen: true },
    { column: 6, columns: 1, isOpen: false },
  ]);
});
