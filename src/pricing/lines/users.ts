import type { CountingItem } from "./Ledger";
import type { Line } from "./Line";

const USERS: CountingItem = { kind: "users", label: "Users", counted: "users" };

/** Every user that is billed, at least the minimum. */
export const users: Line = (bill, ledger) => {
  if (!bill.contract.hasUserRate) return;
  ledger.charge(USERS, bill.usersOnLine, bill.rates.userRate);
};
