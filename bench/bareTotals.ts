import { MONTHS, QUOTES, type Client } from "./comparisonTables";

/**
 * The totals of the bench's quotes by a bare loop: the same terms written out for these five quotes alone, in doubles
 * that round like `Math.round`, without reading, checking, lines or errors. What exactness and generality cost is
 * what the core takes above this.
 */
export function bareTotals(clients: readonly Client[], totals: Float64Array): void {
  let entry = 0;
  for (const client of clients) {
    const series = countsOf(client);
    totals[entry++] = perUser(series);
    totals[entry++] = perDevice(series);
    totals[entry++] = flatRate(series);
    totals[entry++] = hybrid(series);
    totals[entry++] = MONTHS * cents(Math.max(0, client.hours - QUOTES.hours.included) * QUOTES.hours.rate);
  }
}

type Counts = Readonly<
  Record<"users" | "workstations" | "servers" | "network" | "mobile", readonly number[]>
>;

const YEARS = Math.ceil(MONTHS / 12);
const cents = (amount: number) => Math.round(amount * 100 + 1e-7);
const uplifted = (rate: number, uplift: number, decimals: number): readonly number[] =>
  Array.from(
    { length: YEARS },
    (_, year) => Math.round(rate * (1 + uplift) ** year * 10 ** decimals + 1e-7) / 10 ** decimals,
  );
const at = (list: readonly number[], index: number) => list[index] ?? 0;
const yearOf = (month: number) => Math.floor(month / 12);

function countsOf(client: Client): Counts {
  const devices = (start: number) => grown(start, client.deviceGrowth, 0);
  return {
    users: grown(client.users, client.userGrowth, client.usersAdded),
    workstations: devices(client.workstations),
    servers: devices(client.servers),
    network: devices(client.network),
    mobile: devices(client.mobile),
  };
}

function grown(start: number, growth: number, added: number): number[] {
  const counts = [start];
  for (let month = 1; month <= MONTHS; month++) {
    const count = growth === 0 ? start : Math.floor(start * (1 + growth) ** (month / 12) + 0.5 + 1e-9);
    counts.push(Math.max(0, count + added * month));
  }
  return counts;
}

const { userRate, classRates, flatFee, hybrid: mixed } = QUOTES;
const userRates = uplifted(userRate.rate, userRate.uplift, 4);

function perUser({ users }: Counts): number {
  let total = userRate.onboarding * 100;
  let counted = 0;
  let open = 0;
  for (let month = 0; month < MONTHS; month++) {
    if (month % 3 === 0) {
      if (open > 0) total += cents(open * at(userRates, yearOf(month - 1)));
      open = 0;
      counted = Math.max(counted, at(users, month));
    }
    const billed = Math.max(counted, userRate.minimumUsers);
    total += cents(billed * at(userRates, yearOf(month)));
    open += Math.max(0, at(users, month) - billed);
  }
  return total + cents(open * at(userRates, yearOf(MONTHS - 2)));
}

const workstationRates = uplifted(classRates.workstation, classRates.uplift, 2);
const serverRates = uplifted(classRates.server, classRates.uplift, 2);
const mobileRates = uplifted(classRates.mobile, classRates.uplift, 4);

function perDevice({ workstations, servers, mobile }: Counts): number {
  let total = 0;
  for (let month = 0; month < MONTHS; month++) {
    const year = yearOf(month);
    total += cents(
      Math.max(at(workstations, month), at(workstations, month + 1)) * at(workstationRates, year),
    );
    total += cents(Math.max(at(servers, month), at(servers, month + 1)) * at(serverRates, year));
    total += cents(Math.max(at(mobile, month), at(mobile, month + 1)) * at(mobileRates, year));
  }
  return total;
}

const fees = uplifted(flatFee.fee, flatFee.uplift, 2);
const userOverages = uplifted(flatFee.userOverage, flatFee.uplift, 3);
const deviceOverages = uplifted(flatFee.deviceOverage, flatFee.uplift, 2);
const caps = uplifted(flatFee.cap, flatFee.uplift, 2);

function flatRate({ users, workstations, servers, network, mobile }: Counts): number {
  let total = 0;
  const mean = (series: readonly number[], month: number) => (at(series, month) + at(series, month + 1)) / 2;
  for (let month = 0; month < MONTHS; month++) {
    const year = yearOf(month);
    const devices =
      mean(workstations, month) + mean(servers, month) + mean(network, month) + mean(mobile, month);
    const above =
      cents(Math.max(0, mean(users, month) - flatFee.includedUsers) * at(userOverages, year)) +
      cents(Math.max(0, devices - flatFee.includedDevices) * at(deviceOverages, year));
    total += cents(at(fees, year)) + Math.min(above, cents(at(caps, year)));
  }
  return total;
}

const baseFees = uplifted(mixed.fee, mixed.uplift, 2);
const hybridUserRates = uplifted(mixed.rate, mixed.uplift, 4);
const hybridServerRates = uplifted(mixed.server, mixed.uplift, 2);
const networkRates = uplifted(mixed.network, mixed.uplift, 2);
const minimums = uplifted(mixed.minimum, mixed.uplift, 2);

function hybrid({ users, servers, network }: Counts): number {
  let total = 0;
  const lines = [
    { counts: users, rates: hybridUserRates, counted: 0, open: 0 },
    { counts: servers, rates: hybridServerRates, counted: 0, open: 0 },
    { counts: network, rates: networkRates, counted: 0, open: 0 },
  ];
  for (let month = 0; month < MONTHS; month++) {
    let sum = cents(at(baseFees, yearOf(month)));
    for (const line of lines) {
      const actual = at(line.counts, month);
      if (month % 6 === 0) {
        if (line.open > 0) sum += cents(line.open * at(line.rates, yearOf(month - 1)));
        line.open = 0;
        line.counted = actual;
      }
      sum += cents(line.counted * at(line.rates, yearOf(month)));
      line.open += Math.max(0, actual - line.counted);
      if (month === MONTHS - 1) sum += cents(line.open * at(line.rates, yearOf(month - 1)));
    }
    sum -= Math.round(sum * mixed.discount + 1e-7);
    total += Math.max(sum, cents(at(minimums, yearOf(month))));
  }
  return total;
}
