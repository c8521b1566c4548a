import { engineProblem } from "../../../../src/workbench/grid/cells/engineProblem";

test.each([
  ["#VALUE!", "=SUM(G1#)", /cannot calculate G1#.*G1:G10/],
  ["#SPILL!", "=COMPAREMODELS(1,2,3,4)", /Clear the cells to the right and below/],
  ["#CYCLE!", "=A1+1", /does not refer to A1/],
  ["#NAME?", "=PERUSR(1,2)", /Check the spelling/],
  ["#REF!", "=#REF!+1", /cells that are gone/],
])("%s of %s says what to write instead", (shown, formula, sentence) => {
  expect(engineProblem(shown, formula, "A1")).toMatch(sentence);
});

test.each([
  ["30", "=SUM(G1:G3)"],
  ["#VALUE!", '=VALUE("G1#")'],
])("%s of %s needs no such sentence", (shown, formula) => {
  expect(engineProblem(shown, formula, "A1")).toBeUndefined();
});
