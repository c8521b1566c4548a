import { agreeOnCosts } from "./agreement";

test("the core and the independent implementation agree on every pair, share 1", () => {
  agreeOnCosts(0);
});
