import { isBanded } from "../Bands";
import type { Charge } from "../Charge";
import { numberOf } from "../Decimal";
import { labelWithin } from "../deviceClass";
import type { ChargeItem } from "../InvoiceBuilder";

/** A charge as a contract bills it: its words, and when it falls due. */
export class BilledCharge {
  readonly item: ChargeItem;
  readonly isPercent: boolean;
  readonly isOnce: boolean;
  readonly isUplifted: boolean;
  readonly isDiscounted: boolean;

  constructor(
    readonly charge: Charge,
    /** Where it stands among the charges of the quote. */
    place: number,
  ) {
    this.item = { kind: "charge", label: charge.label, place };
    this.isPercent = charge.per.kind === "percent";
    this.isOnce = charge.every === "once";
    this.isUplifted = charge.uplifted && !this.isPercent && !this.isOnce;
    this.isDiscounted = charge.discounted && !this.isOnce;
  }

  /** Whether it is billed in a month from 0. */
  isDueIn(month: number): boolean {
    const { fromMonth, toMonth, every } = this.charge;
    const since = month + 1 - fromMonth;
    if (every === "once") return since === 0;
    return since >= 0 && (toMonth === undefined || month < toMonth) && since % every === 0;
  }

  /** Whether it takes all of a month's recurring lines off again. */
  get isFreeMonth(): boolean {
    const { rate } = this.charge;
    return this.isPercent && !isBanded(rate) && numberOf(rate) === -1;
  }

  /** What it counts, as a sentence says it. */
  get counted(): string {
    const { per } = this.charge;
    switch (per.kind) {
      case "class":
        return labelWithin(per.deviceClass.label);
      case "unit":
        return per.key;
      case "word":
        return per.word;
      case "percent":
      case "month":
        return "units";
      default:
        return `${per.kind}s`;
    }
  }
}
