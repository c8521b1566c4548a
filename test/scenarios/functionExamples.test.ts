import { catalogue } from "../../src/functions/catalogue";
import { functionGroups } from "../../src/scenarios";

const examples = functionGroups.flatMap((group) => group.examples);
const ids = examples.map(({ id }) => id);

test("an example calls the function that it stands for, and there is one at most for each", () => {
  for (const { id, formula } of examples) expect(formula.startsWith(`=${id}(`)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(ids));
});

test("every function of a single invoice, ratio or verdict has an example", () => {
  const withoutTables = Object.keys(catalogue).filter(
    (name) => !/QUOTE|RERATE|SENSITIVITY|COSTGRID|SIMULATE|BREAKEVEN$/.test(name),
  );
  expect(ids).toEqual(expect.arrayContaining(withoutTables));
});
