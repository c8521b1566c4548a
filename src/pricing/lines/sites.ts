import type { CountingItem } from "./Ledger";
import type { Line } from "./Line";

const SITES: CountingItem = { kind: "sites", label: "Sites", counted: "sites" };

export const sites: Line = (bill, ledger) => {
  ledger.charge(SITES, bill.consumption.sites, bill.rates.siteFee);
};
