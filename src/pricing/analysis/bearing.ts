import type { Result } from "../result";

/** Whether a cost is another than it was, an answer in place of none included. */
export function isChanged(cost: Result<number> | undefined, before: Result<number> | undefined): boolean {
  if (cost === undefined || before === undefined) return cost !== before;
  if (!cost.ok || !before.ok)
    return cost.ok !== before.ok || (!cost.ok && !before.ok && cost.issue.code !== before.issue.code);
  return cost.value !== before.value;
}
