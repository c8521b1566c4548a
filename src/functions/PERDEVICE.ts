import { perDeviceInvoice } from "../pricing";
import { ratedDevices } from "./arguments/pairs";
import { pairAt, reading } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction("PERDEVICE", reading([pairAt(0, 1, ratedDevices)], perDeviceInvoice));

/**
 * Monthly charge at a rate for each device class: the sum of counts × rates, each class rounded to the cent.
 * @customfunction PERDEVICE
 * @helpurl https://localhost:3000/help/PERDEVICE.html
 * @param counts Devices of each class: one cell per class, 0 or more.
 * @param rates Monthly rate for one device of each class, in currency, in a range of the same shape; the word included for no charge.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The month's charge in currency.
 */
export function PERDEVICE(
  counts: unknown[][],
  rates: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { counts, rates }, invocation);
}
