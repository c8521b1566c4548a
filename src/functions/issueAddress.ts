import type { Issue } from "../pricing";
import { addressOfCell, type ArgumentPlace } from "./arguments/cellPlace";

/** An issue with the address of its cell, where it stands in a table that an argument with an address passed. */
export function withAddress(issue: Issue, places: readonly ArgumentPlace[]): Issue {
  const { where } = issue;
  if (where === undefined || where.kind === "argument" || where.cell === undefined) return issue;
  const table = where.kind === "table" ? where.table : TABLES[where.record];
  const place = places.find(({ name }) => name === table.toLowerCase());
  const address = place?.address && addressOfCell(place.address, where.cell.row, where.cell.column);
  return address === undefined ? issue : { ...issue, where: { ...where, address } };
}

const TABLES = { Quote: "Quotes", Scenario: "Scenarios", Charge: "Charges", History: "History" } as const;
