import type { ActionName } from "../scenarios";
import type { ActionReport } from "./ActionReport";
import type { ActionPage } from "./actionTable";

/** Carries an action out for a page that shows none of its buttons, and so fetches the table of actions only then. */
export async function performLater(name: ActionName, page: ActionPage): Promise<ActionReport | undefined> {
  const { performAction } = await import("./actionTable");
  return performAction(name, page);
}
