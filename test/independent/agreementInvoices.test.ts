import { agreeOnInvoices } from "./agreement";

test("the core and the independent implementation agree line by line and month by month", () => {
  agreeOnInvoices();
});
