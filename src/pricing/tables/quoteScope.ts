import { SCOPE_ITEMS, type Scope, type ScopeItem } from "../Quote";
import { NO_TERMS } from "../Quote";
import { scopeOf, type Ceiling, type OverageRate } from "../scope";
import type { Quantity } from "../quantity";

/** Ceilings and overage rates as they are written, before they become scopes. */
export type WrittenScope = Readonly<
  Record<ScopeItem, { readonly ceiling: Ceiling; readonly overage: OverageRate }>
>;

/** The ceilings of a quote; devices per user stand in the place of included devices. */
export function writtenScopes(
  written: WrittenScope,
  devicesPerUser: Quantity,
): Readonly<Record<ScopeItem, Scope>> {
  const scopes = Object.fromEntries(
    SCOPE_ITEMS.map((item) => {
      const { ceiling, overage } = written[item];
      if (item !== "devices" || devicesPerUser === 0)
        return [item, scopeOf(ceiling, overage) ?? NO_TERMS.scope[item]];
      const perUser = scopeOf(devicesPerUser, overage) ?? NO_TERMS.scope.devices;
      const counts = perUser.kind === "overage" || perUser.kind === "renegotiate";
      return [item, counts ? { ...perUser, perUser: true } : perUser];
    }),
  );
  return scopes as Record<ScopeItem, Scope>;
}
