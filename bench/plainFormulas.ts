import { MONTHS, QUOTES, type Client } from "./comparisonTables";

/** Rows of plain formulas, and the rows whose first cell is a total: one for each quote of each scenario, in order. */
export interface PlainComparison {
  readonly rows: readonly (readonly string[])[];
  readonly totalRows: readonly number[];
}

const { userRate, classRates, flatFee, hybrid, hours } = QUOTES;
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`;
const uplifted = (rate: number, uplift: number, decimals: number, month: number) => {
  const years = Math.floor(month / 12);
  return years === 0 ? String(rate) : `ROUND(${rate}*(1+${uplift})^${years},${decimals})`;
};
const months = Array.from({ length: MONTHS }, (_, month) => month);

/**
 * The comparison of the bench as somebody would build it without custom functions: a row of counts for each unit, a
 * row of invoices for each quote, their sum in the first column. Month m stands in the column after m others.
 */
export function plainFormulas(clients: readonly Client[]): PlainComparison {
  const rows: string[][] = [];
  const totalRows: number[] = [];
  /** Adds a row whose first cell is free; answers how to refer to a month of it. */
  const add = (first: string, formulas: readonly string[]) => {
    rows.push([first, ...formulas]);
    const row = rows.length;
    return (month: number) => `${columnName(month + 1)}${row}`;
  };
  const counts = (start: number, growth: number, added: number) =>
    add(
      `=${start}`,
      [...months, MONTHS].map((month) => {
        if (month === 0) return `=${start}`;
        const grown = growth === 0 ? `${start}` : `INT(${start}*(1+${growth})^(${month}/12)+0.5+0.000000001)`;
        return `=MAX(0,${grown}+${added}*${month})`;
      }),
    );
  const invoices = (onboarding: number, formulas: readonly string[]) => {
    totalRows.push(rows.length);
    const row = rows.length + 1;
    add(`=${onboarding}+SUM(B${row}:${columnName(MONTHS)}${row})`, formulas);
  };
  for (const client of clients) {
    const devices = (start: number) => counts(start, client.deviceGrowth, 0);
    const users = counts(client.users, client.userGrowth, client.usersAdded);
    const [workstations, servers, network, mobile] = [
      devices(client.workstations),
      devices(client.servers),
      devices(client.network),
      devices(client.mobile),
    ];
    // A: ratchet by the quarter, true-up in arrears, minimum users.
    const row = rows.length + 1;
    const counted = add(
      "=0",
      months.map((month) => {
        if (month === 0) return `=${users(0)}`;
        const before = `${columnName(month)}${row}`;
        return month % 3 === 0 ? `=MAX(${before},${users(month)})` : `=${before}`;
      }),
    );
    const billed = (month: number) => `MAX(${counted(month)},${userRate.minimumUsers})`;
    const rateA = (month: number) => uplifted(userRate.rate, userRate.uplift, 4, month);
    const due = (
      from: number,
      to: number,
      used: (month: number) => string,
      paid: (month: number) => string,
    ) =>
      months
        .slice(from, to)
        .map((month) => `MAX(0,${used(month)}-${paid(month)})`)
        .join("+");
    invoices(
      userRate.onboarding,
      months.map((month) => {
        const lines = [`ROUND(${billed(month)}*${rateA(month)},2)`];
        const from = month === MONTHS - 1 ? month - (month % 3) : month - 3;
        const isAudit = month > 0 && month % 3 === 0;
        if (isAudit) lines.push(`ROUND((${due(from, month, users, billed)})*${rateA(month - 1)},2)`);
        if (month === MONTHS - 1) {
          lines.push(`ROUND((${due(from, MONTHS, users, billed)})*${rateA(month - 1)},2)`);
        }
        return `=${lines.join("+")}`;
      }),
    );
    // B: the peak of each class.
    const peak = (unit: (month: number) => string, month: number, rate: number, decimals: number) =>
      `ROUND(MAX(${unit(month)},${unit(month + 1)})*${uplifted(rate, classRates.uplift, decimals, month)},2)`;
    invoices(
      0,
      months.map(
        (month) =>
          `=${peak(workstations, month, classRates.workstation, 2)}+${peak(servers, month, classRates.server, 2)}+${peak(mobile, month, classRates.mobile, 4)}`,
      ),
    );
    // C: prorated, overage of users and of all devices, capped.
    invoices(
      0,
      months.map((month) => {
        const mean = (units: readonly ((month: number) => string)[]) =>
          `(${units.flatMap((unit) => [unit(month), unit(month + 1)]).join("+")})/2`;
        const rate = (quoted: number, decimals: number) => uplifted(quoted, flatFee.uplift, decimals, month);
        const above = `ROUND(MAX(0,${mean([users])}-${flatFee.includedUsers})*${rate(flatFee.userOverage, 3)},2)+ROUND(MAX(0,${mean([workstations, servers, network, mobile])}-${flatFee.includedDevices})*${rate(flatFee.deviceOverage, 2)},2)`;
        return `=${rate(flatFee.fee, 2)}+MIN(${rate(flatFee.cap, 2)},${above})`;
      }),
    );
    // D: counted twice a year, true-up in arrears, discount, minimum.
    const lines = [
      { unit: users, rate: hybrid.rate, decimals: 4 },
      { unit: servers, rate: hybrid.server, decimals: 2 },
      { unit: network, rate: hybrid.network, decimals: 2 },
    ];
    const sums = add(
      "=0",
      months.map((month) => {
        const audit = (at: number) => at - (at % 6);
        const parts = lines.flatMap(({ unit, rate, decimals }) => {
          const rateAt = (at: number) => uplifted(rate, hybrid.uplift, decimals, at);
          const paid = (at: number) => unit(audit(at));
          const trueUp = (from: number, to: number) =>
            `ROUND((${due(from, to, unit, paid)})*${rateAt(month - 1)},2)`;
          return [
            `ROUND(${paid(month)}*${rateAt(month)},2)`,
            ...(month > 0 && month % 6 === 0 ? [trueUp(month - 6, month)] : []),
            ...(month === MONTHS - 1 ? [trueUp(audit(month), MONTHS)] : []),
          ];
        });
        return `=${[uplifted(hybrid.fee, hybrid.uplift, 2, month), ...parts].join("+")}`;
      }),
    );
    invoices(
      0,
      months.map((month) => {
        const sum = sums(month);
        return `=MAX(${uplifted(hybrid.minimum, hybrid.uplift, 2, month)},${sum}-ROUND(${sum}*${hybrid.discount},2))`;
      }),
    );
    // E: hours.
    invoices(
      0,
      months.map(() => `=ROUND(MAX(0,${client.hours}-${hours.included})*${hours.rate},2)`),
    );
  }
  return { rows, totalRows };
}
