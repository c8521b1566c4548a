import { deviceCells } from "./arguments/lists";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";
import type { BY } from "./choices/BY";

const call = spillFunction("COUNTDEVICES", deviceCells, (rows) => rows);

/**
 * Devices of an exported list by class, client, month or row, with every row accounted for: counted, stale, duplicate, left out or unclear. Spills with headings.
 * @customfunction COUNTDEVICES
 * @helpurl https://localhost:3000/help/COUNTDEVICES.html
 * @param list Exported list with its headings, from any of the known products or with headings such as Device type, Operating system, Last seen, Serial number.
 * @param [as_of] Date of the export, in a cell of its own: TODAY() makes an old export stale. Blank: the snapshot's date.
 * @param [stale_days] Days without contact after which a device is stale and not counted. Blank: none is stale.
 * @param [by] What to count by: class, client, site, month, row, or a heading of the list. Blank: class.
 * @param [map] Two columns that outrank all else: a heading and what it means, or a value and the class that it stands for, or leave out. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns Counts of devices.
 */
export function COUNTDEVICES(
  list: unknown[][],
  as_of: unknown,
  stale_days: unknown,
  by: BY,
  map: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(call, { list, as_of, stale_days, by, map }, invocation) as unknown[][];
}
