import { itemAt } from "../entryOf";
import { NO_RATE } from "../money";
import type { CountingItem } from "./Ledger";
import type { Line } from "./Line";

const DEVICES: CountingItem = { kind: "devices", label: "Devices", counted: "devices" };

/** One line per device class; those that bands of a device rate price together stand on one line behind them. */
export const devices: Line = (bill, ledger) => {
  const { billedClasses, classesTogether } = bill.contract;
  const { classRates, deviceRate } = bill.rates;
  for (let index = 0; index < billedClasses.length; index++) {
    const billed = billedClasses[index];
    if (billed === undefined) continue;
    ledger.charge(billed, bill.billedDevices(billed.position), itemAt(classRates, index, NO_RATE));
  }
  if (classesTogether.length > 0) ledger.charge(DEVICES, bill.billedTogether(classesTogether), deviceRate);
};
