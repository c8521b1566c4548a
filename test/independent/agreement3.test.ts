import { agree } from "./agreement";

test("the core and the independent implementation agree on every triple, share 3", () => {
  agree(2);
});
