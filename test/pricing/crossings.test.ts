import { crossingsOf } from "../../src/pricing";

test.each<[string, readonly (readonly number[])[], readonly (readonly [number, number, number])[]]>([
  [
    "never",
    [
      [1, 2, 3],
      [2, 3, 4],
    ],
    [],
  ],
  [
    "once",
    [
      [1, 2, 3, 4],
      [3, 3.5, 3.9, 3.95],
    ],
    [[0, 1, 4]],
  ],
  [
    "there and back",
    [
      [1, 5, 6],
      [2, 4, 7],
    ],
    [
      [0, 1, 2],
      [1, 0, 3],
    ],
  ],
  [
    "not where they only touch",
    [
      [1, 4, 5],
      [2, 4, 6],
    ],
    [],
  ],
  [
    "after having been the same",
    [
      [2, 4, 5],
      [2, 3, 6],
    ],
    [[1, 0, 3]],
  ],
  [
    "after a month in which they touch",
    [
      [1, 4, 7],
      [2, 4, 6],
    ],
    [[0, 1, 3]],
  ],
  [
    "as far as both have amounts",
    [
      [1, 2],
      [2, 3, 1],
    ],
    [],
  ],
  [
    "for every pair, in the order of the months",
    [
      [3, 3, 3],
      [1, 2, 4],
      [2, 4, 6],
    ],
    [
      [2, 0, 2],
      [1, 0, 3],
    ],
  ],
  ["nothing of nothing", [[], [1]], []],
])("running costs cross: %s", (_case, cumulative, expected) => {
  expect(crossingsOf(cumulative).map((each) => [each.cheaperFirst, each.cheaperLater, each.month])).toEqual(
    expected,
  );
});
