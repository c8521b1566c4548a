import "../../support/customFunctions";
import { HostError } from "../../support/customFunctions";
import { catalogue, type FunctionName } from "../../../src/functions/catalogue";

const QUOTES = [
  ["Quote", "User rate"],
  ["Acme", 95],
  ["Bolt", 90],
];
const SCENARIOS = [
  ["Scenario", "Users", "Months"],
  ["Base", 34, 36],
];
const BROKEN = [["Nothing known"], [1]];

/** The code of the error that a call throws. */
function refused(name: FunctionName, ...values: unknown[]): string {
  try {
    (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return "not refused";
}

/** A sound call of each function, and what makes it unsound: the position of an argument, and what stands there. */
const CALLS: readonly (readonly [
  FunctionName,
  readonly unknown[],
  readonly (readonly [number, unknown])[],
])[] = [
  [
    "SENSITIVITY",
    [QUOTES, SCENARIOS, "Base", "Users", [[1], [2]]],
    [
      [0, BROKEN],
      [2, "None"],
      [3, "Colour"],
      [4, [["many"]]],
    ],
  ],
  [
    "COSTGRID",
    [QUOTES, SCENARIOS, "Base", "Users", [[1], [2]], "Acme: User rate", [[80, 90]]],
    [
      [1, BROKEN],
      [2, 7],
      [3, "Colour"],
      [5, "Colour"],
      [4, [["many"]]],
      [6, [["many"]]],
      [4, Array.from({ length: 40_000 }, (_, row) => [row])],
    ],
  ],
  [
    "BREAKEVEN",
    [QUOTES, SCENARIOS, "Base", "Acme", "Bolt", "User rate"],
    [
      [0, BROKEN],
      [2, "None"],
      [3, "Nobody"],
      [4, "Nobody"],
      [5, "Colour"],
      [6, "low"],
      [6, [[1, 2]]],
      [7, "high"],
      [7, 1e12],
    ],
  ],
  [
    "FLIPS",
    [QUOTES, SCENARIOS, "Base"],
    [
      [0, BROKEN],
      [2, "None"],
    ],
  ],
  [
    "SWINGS",
    [QUOTES, SCENARIOS, "Base", "Acme"],
    [
      [0, BROKEN],
      [2, "None"],
      [3, "Nobody"],
      [4, "half"],
    ],
  ],
  [
    "SIMULATE",
    [QUOTES, SCENARIOS, "Base"],
    [
      [0, BROKEN],
      [2, "None"],
      [3, "wide"],
      [4, "many"],
      [5, "seed"],
    ],
  ],
  [
    "BRIDGE",
    [QUOTES, SCENARIOS, "Base", "Acme", "Bolt"],
    [
      [0, BROKEN],
      [2, "None"],
      [3, "Nobody"],
      [4, "Nobody"],
      [
        0,
        [
          ["Quote", "User rate"],
          ["Acme", -1],
          ["Bolt", 90],
        ],
      ],
      [
        1,
        [
          ["Scenario", "Users"],
          ["Base", -1],
        ],
      ],
    ],
  ],
  [
    "RECONCILE",
    [
      [
        ["Description", "Quantity", "Amount"],
        ["Users", 34, 3230],
      ],
      QUOTES,
      "Acme",
      [["Users"], [34]],
    ],
    [
      [1, BROKEN],
      [2, "Nobody"],
      [4, 0.5],
      [
        1,
        [
          ["Quote", "User rate"],
          ["Acme", -1],
        ],
      ],
    ],
  ],
];

test.each(CALLS)("%s refuses each argument that it cannot use", (name, sound, faults) => {
  expect(refused(name, ...sound)).toBe("not refused");
  for (const [position, fault] of faults) {
    const values = Array.from({ length: Math.max(sound.length, position + 1) }, (_, at) =>
      at === position ? fault : sound[at],
    );
    const code = refused(name, ...values);
    expect({ position, fault, isRefused: /^#(VALUE!|N\/A)$/.test(code) }).toEqual({
      position,
      fault,
      isRefused: true,
    });
  }
});

test("A scenario that cannot be read gives an error, in each function", () => {
  const bad = [
    ["Scenario", "Users", "Months"],
    ["Base", -1, 36],
  ];
  const compared = CALLS.filter(([name]) => !["RECONCILE", "SENSITIVITY", "COSTGRID"].includes(name));
  for (const [name, sound] of compared) {
    expect(refused(name, ...sound.map((value, at) => (at === 1 ? bad : value)))).toMatch(/^#(VALUE!|N\/A)$/);
  }
});
