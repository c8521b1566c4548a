import type { Draft, DraftCharge } from "../../../scenarios";

/** What a charge is called: its label, or its number in the table of charges. */
export function chargeName({ charges }: Pick<Draft, "charges">, charge: DraftCharge): string {
  const label = String(charge.values["Charge"] ?? "").trim();
  return label || `Charge ${charges.findIndex(({ id }) => id === charge.id) + 1}`;
}
