import type { Dice } from "../Dice";
import type { Billed, Due } from "./invoices";

/** Names that invoices give to what they bill, with the units that they can mean, the likeliest first. */
const NAMES: readonly (readonly [label: string, units: readonly string[]])[] = [
  ["Managed seats", ["users"]],
  ["Employees", ["users"]],
  ["Users - Oslo", ["users"]],
  ["Endpoints", ["devices"]],
  ["Managed devices", ["devices"]],
  ["Laptops & PCs", ["workstation"]],
  ["Device care: desktops", ["workstation", "devices"]],
  ["Windows servers", ["server"]],
  ["Hyper-V host", ["server"]],
  ["Firewalls and switches", ["network"]],
  ["Smartphones", ["mobile"]],
  ["Locations", ["sites"]],
  ["Labor", ["hours"]],
  ["Engineer hours", ["hours"]],
  ["Monthly retainer", ["base fee"]],
  ["Service agreement", ["base fee"]],
  ["Additional seats", ["overage of users", "overage", "users"]],
  ["Extra endpoints", ["overage of devices", "overage", "devices"]],
  ["Extra", ["overage"]],
  ["VAT 20%", ["tax"]],
  ["GST", ["tax"]],
  ["Setup", ["onboarding"]],
  ["Rebate", ["discount"]],
  ["Dark web monitoring", []],
  ["Goodwill", []],
  ["M365 Business Premium (November)", []],
  ["Backup premium", []],
];
const OWN: Readonly<Record<string, readonly string[]>> = {
  Users: ["users"],
  Workstation: ["workstation"],
  Server: ["server"],
  Network: ["network"],
  Mobile: ["mobile"],
  Device: ["devices"],
  Sites: ["sites"],
  "Base fee": ["base fee"],
  "Support hours": ["hours"],
  "User overage": ["overage of users", "overage", "users"],
  "Device overage": ["overage of devices", "overage", "devices"],
  Onboarding: ["onboarding"],
  "Term discount": ["discount"],
  "Tax 20%": ["tax"],
};

/** The units that a label means, whatever its case and number. */
export function unitsOf(label: string): readonly string[] {
  const alike = (text: string) => text.toLowerCase().replace(/s$/, "");
  const named = [...NAMES, ...Object.entries(OWN)].find(([name]) => alike(name) === alike(label));
  return named?.[1] ?? [];
}

const PLAIN: readonly (readonly [kind: string, label: string])[] = [
  ["base-fee", "Base fee"],
  ["users", "Users"],
  ["users", "Users"],
  ["devices", "Workstation"],
  ["devices", "Server"],
  ["devices", "Network"],
  ["devices", "Mobile"],
  ["sites", "Sites"],
  ["overage", "User overage"],
  ["overage", "Device overage"],
  ["support-hours", "Support hours"],
  ["charge", "M365 Business Premium"],
  ["charge", "Premium"],
  ["charge", "Backup, premium"],
  ["onboarding", "Onboarding"],
];

export interface DrawnInvoice {
  readonly due: readonly Due[];
  readonly billed: readonly Billed[];
  readonly demanded: number | undefined;
  readonly statesTaxes: boolean;
}

const toCents = (amount: number): number => Math.round(amount * 100) / 100;

/** A contract's lines and an invoice of them as it may come: renamed, twice, parted, credited, wrong. */
export function drawInvoice(dice: Dice): DrawnInvoice {
  const due: Due[] = [];
  const add = (kind: string, label: string, quantity: number, rate: number) =>
    due.push({ kind, label, quantity, rate, amount: toCents(quantity * rate) });
  const hasClasses = dice.chance(75);
  for (const [kind, label] of PLAIN) {
    if (!dice.chance(45) || (kind === "devices" && !hasClasses)) continue;
    add(kind, label, dice.int(1, 9), dice.pick([5, 20, 20, 99.5, 150]));
  }
  if (!hasClasses) add("devices", "Device", dice.int(1, 50), 20);
  if (dice.chance(30)) add("term-discount", "Term discount", 1, -dice.int(10, 90));
  const statesTaxes = dice.chance(40);
  if (statesTaxes) add("tax", "Tax 20%", 1, dice.int(20, 300) + 0.37);

  const billed = due.flatMap((line) => (dice.chance(12) ? [] : billedAs(dice, line)));
  for (let more = dice.int(0, 2); more > 0; more--) {
    const [label] = dice.pick(NAMES);
    const amount = dice.int(1, 9) * dice.pick([5, 20, -20, 33]);
    billed.push({ label, quantity: undefined, rate: undefined, amount });
  }
  const sum = toCents(billed.reduce((all, each) => all + (each.amount ?? 0), 0));
  const demanded = dice.chance(50) ? undefined : sum + dice.pick([0, 0, 10, -10]);
  return { due, billed: dice.shuffled(billed), demanded: demanded === 0 ? undefined : demanded, statesTaxes };
}

function billedAs(dice: Dice, { label: own, quantity, rate, amount }: Due): Billed[] {
  const units = unitsOf(own);
  const names = NAMES.filter(([, each]) => each.includes(units[0] ?? "none")).map(([name]) => name);
  const label =
    dice.chance(50) || names.length === 0 ? dice.pick([own, own.toUpperCase(), `${own}s`]) : dice.pick(names);
  const line = (many: number, each: number, wrong = 0): Billed => ({
    label,
    quantity: many,
    rate: each,
    amount: toCents(many * each) + wrong,
  });
  switch (dice.int(0, 9)) {
    case 0:
      return [line(quantity + dice.int(1, 3), rate)];
    case 1:
      return [line(quantity, rate + dice.pick([1, -0.5]))];
    case 2:
      return [line(quantity, rate, dice.pick([7, 0.01, -0.01, 0.03, -0.04]))];
    case 3:
      return [line(quantity, rate), line(quantity, rate)];
    case 4:
      return [line(quantity + 2, rate), { ...line(-2, rate), label: own }];
    case 5:
      return [{ label, quantity: undefined, rate: undefined, amount: amount + dice.pick([0, 0, 12]) }];
    case 6:
      return quantity > 1
        ? [line(1, rate), { ...line(quantity - 1, rate), label: own }]
        : [line(quantity, rate)];
    default:
      return [line(quantity, rate)];
  }
}
