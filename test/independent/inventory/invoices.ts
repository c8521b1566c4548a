/** A line as the contract leads to it. */
export interface Due {
  readonly kind: string;
  readonly label: string;
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}

/** A line as it was billed; undefined is what the invoice does not say. */
export interface Billed {
  readonly label: string;
  readonly quantity: number | undefined;
  readonly rate: number | undefined;
  readonly amount: number | undefined;
}

/** What a finding says, with the difference in cents. */
export interface Found {
  readonly label: string;
  readonly difference: number;
  readonly finding: string;
}

export interface Reckoned {
  readonly rows: readonly Found[];
  readonly dispute: number;
  readonly notBilled: number;
  readonly pay: number;
}

interface Line {
  readonly label: string;
  readonly quantity: number | undefined;
  readonly rate: number | undefined;
  readonly cents: number;
}

interface Bundle<T extends Line> {
  readonly name: string;
  readonly label: string;
  readonly lines: T[];
  taken: boolean;
}

type DueLine = Line & { readonly kind: string };

const cents = (amount: number): number => Math.round(amount * 100);
const total = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.cents, 0);
const isCredit = (bundle: Bundle<Line>): boolean => total(bundle.lines) < 0;

/** The words of a label without case, signs and plurals. */
const words = (label: string): string[] =>
  (label.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length < 3 || word.endsWith("ss") ? word : word.replace(/(?:(?<=tch|sh|x|ss)es|s)$/, ""),
  );

function bundlesOf<T extends Line>(lines: readonly T[]): Bundle<T>[] {
  const bundles: Bundle<T>[] = [];
  for (const line of lines) {
    const name = words(line.label).join("");
    const known = bundles.find((bundle) => bundle.name === name);
    if (known === undefined) bundles.push({ name, label: line.label, lines: [line], taken: false });
    else known.lines.push(line);
  }
  return bundles;
}

const UNITS: Readonly<Record<string, string>> = {
  "base-fee": "base fee",
  "support-hours": "hours",
  "term-discount": "discount",
  users: "users",
  sites: "sites",
  onboarding: "onboarding",
  tax: "tax",
};
const CLASSES: Readonly<Record<string, string>> = {
  Workstation: "workstation",
  Server: "server",
  Network: "network",
  Mobile: "mobile",
  Device: "devices",
};
const isClass = (unit: string): boolean => ["workstation", "server", "network", "mobile"].includes(unit);

function unitOfDue({ kind, label }: DueLine): string | undefined {
  if (kind === "devices") return CLASSES[label];
  if (kind === "overage") return `overage of ${label.startsWith("User") ? "users" : "devices"}`;
  return UNITS[kind];
}

const money = (amount: number): string =>
  (Math.abs(amount) / 100).toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ",");
const signed = (amount: number): string => (amount < 0 ? `-${money(amount)}` : money(amount));
const plain = (number: number): string => String(Math.round(number * 1e6) / 1e6);

/**
 * What RECONCILE has to say, from the words of the spec.
 *
 * @param unitsOf the units that a billed label means, the likeliest first
 */
export function reckoned(
  invoice: readonly Billed[],
  due: readonly Due[],
  demandedAmount: number | undefined,
  namesTaxes: boolean,
  unitsOf: (label: string) => readonly string[],
): Reckoned {
  const lines = invoice.map((line): Line => ({
    ...line,
    cents: cents(line.amount ?? (line.quantity ?? 0) * (line.rate ?? 0)),
  }));
  const expected = bundlesOf(due.map((line): DueLine => ({ ...line, cents: cents(line.amount) })));
  const billed = bundlesOf(lines);
  const pairs: { due: Bundle<DueLine>[]; billed: Bundle<Line>[]; byAmount: boolean }[] = [];
  const pairOf = (own: Bundle<DueLine>) => pairs.find((pair) => pair.due.includes(own));
  const pair = (owns: Bundle<DueLine>[], found: Bundle<Line>[], byAmount = false) => {
    const known = owns[0] && pairOf(owns[0]);
    if (known === undefined) pairs.push({ due: owns, billed: [...found], byAmount });
    else known.billed.push(...found);
    for (const each of found) each.taken = true;
  };
  const open = () => billed.filter(({ taken }) => !taken);
  const waiting = () => expected.filter((own) => pairOf(own) === undefined);
  const alike = (own: Bundle<Line>, each: Bundle<Line>) => isCredit(own) === isCredit(each);

  // 1. The same words.
  for (const own of expected) {
    const same = open().filter((each) => each.name === own.name && alike(own, each));
    if (same.length > 0) pair([own], same);
  }
  // 2. All words of an expected line of two words or more.
  const named = waiting();
  for (const each of open()) {
    const all = words(each.label);
    const [best] = named
      .filter((own) => alike(own, each) && words(own.label).length > 1)
      .filter((own) => words(own.label).every((word) => all.includes(word)))
      .sort((one, other) => words(other.label).length - words(one.label).length);
    if (best !== undefined) pair([best], [each]);
  }
  // 3. The unit.
  const unitOf = (own: Bundle<DueLine>) => (own.lines[0] && unitOfDue(own.lines[0])) ?? "";
  const isAtRate = (each: Bundle<Line>, owns: readonly Bundle<DueLine>[]) =>
    each.lines.every(({ rate }) =>
      owns.some((own) =>
        own.lines.some((line) => rate !== undefined && Math.abs(rate) === Math.abs(line.rate ?? 0)),
      ),
    );
  const wanted: ((unit: string, units: readonly string[]) => boolean)[] = [
    (unit, units) => units.includes(unit),
    (unit, units) => unit.startsWith("overage") && units.includes("overage"),
    (unit, units) => isClass(unit) && units.includes("devices"),
    (unit, units) => unit === "devices" && units.some(isClass),
  ];
  for (const credit of [false, true]) {
    const passed = new Set<Bundle<Line>>();
    for (const [way, fits] of wanted.entries()) {
      const owns = waiting().filter((own) => isCredit(own) === credit && unitOf(own) !== "");
      const claims = new Map<string, Bundle<Line>[]>();
      for (const each of open()) {
        if (isCredit(each) !== credit || passed.has(each)) continue;
        const units = unitsOf(each.label);
        const own =
          way === 0
            ? units.map((unit) => owns.find((candidate) => unitOf(candidate) === unit)).find(Boolean)
            : owns.find((candidate) => fits(unitOf(candidate), units));
        if (own === undefined) continue;
        const claim = way === 2 ? "any class" : unitOf(own);
        claims.set(claim, [...(claims.get(claim) ?? []), each]);
        passed.add(each);
      }
      for (const [claim, claimed] of claims) {
        const all = owns.filter((own) =>
          claim === "any class" ? isClass(unitOf(own)) : unitOf(own) === claim,
        );
        const atRate = claimed.filter((each) => isAtRate(each, all));
        pair(all, claimed.length > 1 && atRate.length > 0 ? atRate : claimed);
      }
    }
  }
  for (const each of open()) {
    const own = expected.find(
      (candidate) =>
        alike(candidate, each) &&
        unitOf(candidate) !== "" &&
        unitsOf(each.label).includes(unitOf(candidate)) &&
        isAtRate(each, [candidate]),
    );
    if (own !== undefined) pair([own], [each]);
  }
  // 4. The same amount.
  for (const own of waiting()) {
    const same = open().find((each) => total(each.lines) === total(own.lines));
    if (same !== undefined) pair([own], [same], true);
  }
  for (const own of waiting()) pairs.push({ due: [own], billed: [], byAmount: false });
  const inOrder = [...pairs].sort(
    (one, other) =>
      expected.findIndex((own) => one.due[0] === own) - expected.findIndex((own) => other.due[0] === own),
  );

  let dispute = 0;
  let notBilled = 0;
  const rows = inOrder.map((each, above): Found => {
    const owns = each.due.flatMap((own) => own.lines);
    const theirs = each.billed.flatMap((own) => own.lines);
    const difference = total(theirs) - total(owns);
    const finding = findingOf(theirs, owns, each.byAmount, above);
    if (finding !== "rounding") {
      dispute += Math.max(0, difference);
      notBilled += Math.min(0, difference);
    }
    return { label: [...new Set(owns.map(({ label }) => label))].join(" + "), difference, finding };
  });
  const rest = open().map((each): Found => {
    const difference = total(each.lines);
    const isTax = difference > 0 && unitsOf(each.label).includes("tax") && !namesTaxes;
    if (!isTax) dispute += Math.max(0, difference);
    const finding = isTax
      ? "tax: the quote names none"
      : difference < 0
        ? "credit, not in the contract"
        : "not in the contract";
    return { label: each.label, difference, finding };
  });
  const demanded = demandedAmount === undefined ? total(lines) : cents(demandedAmount);
  dispute += Math.max(0, demanded - total(lines));
  return { rows: [...rows, ...rest], dispute, notBilled, pay: demanded - dispute };
}

function findingOf(
  theirs: readonly Line[],
  owns: readonly DueLine[],
  byAmount: boolean,
  above: number,
): string {
  const [one] = theirs;
  const kind = owns[0]?.kind ?? "";
  if (one === undefined) return "contracted, not billed";
  const difference = total(theirs) - total(owns);
  const wrong = theirs.flatMap(({ quantity, rate, cents: amount }) => {
    if (quantity === undefined || rate === undefined) return [];
    const product = Math.round(quantity * rate * 100);
    return Math.abs(Math.abs(product) - Math.abs(amount)) > 1
      ? [
          `arithmetic: ${plain(quantity)} × ${signed(rate * 100)} is ${signed(product)}, not ${signed(amount)}`,
        ]
      : [];
  });
  const isTwice =
    theirs.length > 1 &&
    new Set(theirs.map((line) => JSON.stringify([words(line.label), line.quantity, line.rate, line.cents])))
      .size === 1 &&
    Math.abs(one.cents - total(owns)) <= 1;
  if (difference !== 0 && isTwice) return ["billed twice", ...wrong].join("; ");
  if (difference !== 0 && Math.abs(difference) <= (kind === "tax" ? Math.max(1, above) : 1))
    return "rounding";
  if (byAmount) return "as expected, paired by amount alone: check the service";
  const said = [...wrong];
  if (kind !== "tax" && kind !== "term-discount") {
    const isMixed = theirs.some((line) => line.cents < 0) && theirs.some((line) => line.cents > 0);
    const quantity = sumOf(
      theirs.map((line) =>
        isMixed && line.quantity !== undefined
          ? Math.sign(line.cents) * Math.abs(line.quantity)
          : line.quantity,
      ),
    );
    const own = sumOf(owns.map((line) => line.quantity));
    const more = quantity === undefined || own === undefined ? 0 : Math.abs(quantity) - own;
    if (more !== 0)
      said.push(`quantity: ${plain(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than counted`);
    const rate = oneOf(theirs.map((line) => (isMixed ? line.rate && Math.abs(line.rate) : line.rate)));
    const agreed = oneOf(owns.map((line) => line.rate));
    const above_ =
      rate === undefined || agreed === undefined ? 0 : cents(Math.abs(rate)) - cents(Math.abs(agreed));
    if (above_ !== 0) said.push(`rate: ${money(above_)} ${above_ > 0 ? "above" : "below"} the contract`);
  }
  if (said.length > 0) return said.join("; ");
  if (difference === 0) return "as expected";
  return `amount: ${money(difference)} ${difference > 0 ? "more" : "less"} than expected`;
}

const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );

const oneOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  new Set(numbers).size === 1 ? numbers[0] : undefined;
