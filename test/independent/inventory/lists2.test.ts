import { agreeOnLists } from "./agreeOnLists";

test("counting and the independent implementation agree on every list, share 2", () => {
  agreeOnLists(1);
});
