import { jobInvoice } from "../pricing";
import { hours as hoursReader, rate } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { answer } from "./answer";
import { invoiceFunction } from "./WorksheetFunction";

const call = invoiceFunction(
  "BREAKFIX",
  reading(
    [at(0, hoursReader), at(1, rate), at(2, hoursReader), at(3, hoursReader)],
    (hours, hourlyRate, minimumHours, incrementHours) =>
      jobInvoice({ hours, hourlyRate, minimumHours, incrementHours }),
  ),
);

/**
 * Time and materials of one job: the hours are rounded up to the next increment, then raised to the minimum, and billed at the hourly rate.
 * @customfunction BREAKFIX
 * @helpurl https://localhost:3000/help/BREAKFIX.html
 * @param hours Hours worked on the job. 0 or more.
 * @param hourly_rate Rate for one hour, in currency. 0 or more.
 * @param [minimum_hours] Hours that a job bills at least. Blank or 0: no minimum.
 * @param [increment_hours] Increment to which hours are rounded up: 0.25 bills quarters of an hour. Blank or 0: hours as worked.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The job's charge in currency.
 */
export function BREAKFIX(
  hours: unknown,
  hourly_rate: unknown,
  minimum_hours: unknown,
  increment_hours: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(call, { hours, hourly_rate, minimum_hours, increment_hours }, invocation);
}
