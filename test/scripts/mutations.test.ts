import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MUTATIONS } from "../../scripts/plantedMistakes";

const source = join(__dirname, "..", "..", "src");

test("at least 20 wrong changes are planted, in every layer that is not a thin shell", () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
  const layers = new Set(MUTATIONS.map(([file]) => file.split("/")[0]));
  expect([...layers].sort()).toEqual([
    "actions",
    "functions",
    "inventory",
    "pricing",
    "scenarios",
    "taskpane",
    "workbook",
  ]);
});

test.each(MUTATIONS)("%s still has the place for: %s", (file, _what, right, wrong) => {
  expect(readFileSync(join(source, file), "utf8").split(right)).toHaveLength(2);
  expect(wrong).not.toBe(right);
});
