import { bestAnswer } from "./bestOffer";
import { ZERO, type Decimal } from "./Decimal";
import { tooLarge } from "./contract/contractIssues";
import { flatRateInvoice, perDeviceInvoice, perUserInvoice, type FlatRateScope } from "./modelInvoices";
import { flatRate } from "./models/flatRate";
import { perDevice } from "./models/perDevice";
import { perUser } from "./models/perUser";
import { amountLimit, amountOfNumber, majorUnits, proportionOf } from "./money";
import { UNIT, type Quantity } from "./quantity";
import { isCharged, isPresent } from "./ClassRate";
import type { RatedDevices } from "./ratios";
import { failed, failure, success, type Result } from "./result";

/** What the models cost one client for a month. */
export interface ModelSituation {
  readonly users: Quantity;
  readonly userRate: Decimal;
  readonly mix: readonly RatedDevices[];
  /** 0 leaves the flat rate out of the comparison. */
  readonly flatFee: Decimal;
  readonly flatRateScope: FlatRateScope;
}

export interface ComparedModel {
  readonly model: string;
  readonly monthly: Result<number>;
  readonly annual: Result<number>;
  /** Monthly ÷ users, rounded to the cent. */
  readonly perUser: Result<number>;
  /** Monthly above the cheapest model that covers everything. */
  readonly overCheapest: Result<number>;
}

interface PricedModel {
  readonly title: string;
  readonly monthly: Result<number>;
  /** Whether every present device is covered. */
  readonly complete: boolean;
}

/** Per-user, per-device and, with a fee, flat-rate side by side, in this order. */
export function comparedModels(situation: ModelSituation): ComparedModel[] {
  const { users, userRate, mix, flatFee, flatRateScope } = situation;
  const rows: PricedModel[] = [
    {
      title: perUser.title,
      monthly:
        userRate.coefficient === 0
          ? failed("no-price", { field: "user_rate", model: perUser.title, lacking: "a user rate" })
          : totalOf(perUserInvoice(users, userRate, 0)),
      complete: true,
    },
    {
      title: perDevice.title,
      monthly: mix.some((devices) => isCharged(devices.rate))
        ? totalOf(perDeviceInvoice(mix))
        : failed("no-price", { field: "rates", model: perDevice.title, lacking: "rates" }),
      complete: mix.every((devices) => devices.count === 0 || isPresent(devices.rate)),
    },
  ];
  if (flatFee.coefficient !== 0) {
    const monthly = totalOf(flatRateInvoice(flatFee, flatRateScope, ZERO));
    rows.push({ title: flatRate.title, monthly, complete: true });
  }
  const cheapest = bestAnswer(rows.map(({ monthly, complete }) => ({ cost: monthly, complete })));
  return rows.map((row) => comparedRow(row, users, cheapest?.cost));
}

function comparedRow(row: PricedModel, users: Quantity, cheapest: Result<number> | undefined): ComparedModel {
  const { title, monthly, complete } = row;
  if (!monthly.ok) return { model: title, monthly, annual: monthly, perUser: monthly, overCheapest: monthly };
  const amount = amountOfNumber(monthly.value);
  return {
    model: title,
    monthly,
    annual:
      amount * 12 <= amountLimit() ? success(majorUnits(amount * 12)) : failure(tooLarge("annual cost")),
    perUser:
      users === 0
        ? failed("no-users", { field: "users", wanted: "cost per user" })
        : success(majorUnits(proportionOf(amount, UNIT, users))),
    overCheapest:
      complete && cheapest?.ok === true
        ? success(majorUnits(amount - amountOfNumber(cheapest.value)))
        : failed("class-without-rate", { field: "rates" }),
  };
}

function totalOf(invoice: Result<{ readonly total: number }>): Result<number> {
  return invoice.ok ? success(invoice.value.total) : invoice;
}
