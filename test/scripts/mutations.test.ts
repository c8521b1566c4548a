import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MUTATIONS } from "../../scripts/mutations";

const core = join(__dirname, "..", "..", "src", "pricing");

test("at least 20 wrong changes are planted", () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
});

test.each(MUTATIONS)("%s still has the place for: %s", (file, _what, right, wrong) => {
  expect(readFileSync(join(core, file), "utf8").split(right)).toHaveLength(2);
  expect(wrong).not.toBe(right);
});
