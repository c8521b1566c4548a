import { isDay, NEVER, NOT_SAID, UNCLEAR, type Day } from "../lists/dates";
import type { List } from "../lists/List";
import { otherExport, type Snapshots } from "../lists/snapshots";
import { ClassReader, UNCLEAR_CLASS, type ClassName, type DeviceKind } from "./deviceClasses";
import { groupRows, identitiesOf, type Identities } from "./groups";
import { reasonsToLeaveOut } from "./leftOut";
import type { RowState } from "../lists/RowFinding";

/** What becomes of a device; of each it is known whether and why it counts. */
export type DeviceState = Exclude<RowState, "not counted">;

/** A row of a list and what becomes of it. */
export interface JudgedDevice {
  readonly state: DeviceState;
  readonly className: ClassName;
  /** Why it is left out, in the user's words. */
  readonly reason?: string | undefined;
  /** Of a duplicate the row that is kept, from 0. */
  readonly keptRow?: number;
  /** Of a stale one the days since it was seen; undefined where it never was. */
  readonly days?: number;
  /** What is to be read of its date. */
  readonly date?: "unclear" | "blank" | undefined;
}

/** When a device counts as stale. */
export interface Staleness {
  readonly asOf: Day;
  readonly days: number;
}

/** What does not change from one export in the list to the next. */
export class DeviceJudge {
  private readonly kinds: readonly DeviceKind[];
  private readonly reasons: readonly (string | undefined)[];
  private readonly seen: Int32Array | undefined;
  readonly identities: Identities;

  constructor(
    list: List,
    private readonly snapshots: Snapshots | undefined,
  ) {
    const reader = new ClassReader(list.product, list.map);
    const classes = list.texts(list.columns("class")[0]);
    const systems = list.texts(list.columns("os")[0]);
    this.kinds = classes.map((value, row) => reader.kindOf(value, systems[row] ?? ""));
    this.reasons = reasonsToLeaveOut(list);
    this.seen = list.days("seen");
    this.identities = identitiesOf(list, (row) => this.classOf(row));
  }

  /** The value that tells no class of an unclear row; "" where there is none. */
  unclearValue(row: number): string {
    return this.kinds[row]?.unclear ?? "";
  }

  classOf(row: number): ClassName {
    return this.kinds[row]?.className ?? UNCLEAR_CLASS;
  }

  /**
   * What becomes of the rows of one export; those of any other are left out.
   *
   * @param counted the date of the export; undefined where the list is one
   * @param staleness undefined where nothing is stale
   */
  judge(counted: Day | undefined, staleness: Staleness | undefined): readonly JudgedDevice[] {
    const judged: JudgedDevice[] = [];
    const rest: number[] = [];
    for (let row = 0; row < this.kinds.length; row++) {
      const reason =
        otherExport(this.snapshots, row, counted) ?? this.reasons[row] ?? this.kinds[row]?.leftOut;
      if (reason === undefined) rest.push(row);
      else judged[row] = { state: "left out", className: this.classOf(row), reason };
    }
    for (const group of groupRows(rest, this.identities)) {
      const kept = group.length === 1 ? (group[0] ?? 0) : this.keptOf(group);
      for (const row of group) {
        judged[row] =
          row === kept
            ? this.judgeKept(row, staleness)
            : { state: "duplicate", className: this.classOf(row), keptRow: kept };
      }
    }
    return judged;
  }

  /** The row with a class, then the one seen last, then the first. */
  private keptOf(group: readonly number[]): number {
    const rank = (row: number) => {
      const day = this.seen?.[row] ?? NOT_SAID;
      return isDay(day) ? day : day === NEVER ? -1 : 0;
    };
    const hasClass = (row: number) => (this.classOf(row) === UNCLEAR_CLASS ? 0 : 1);
    const first = Math.min(...group);
    let kept = first;
    for (const row of group) {
      const order = hasClass(row) - hasClass(kept) || rank(row) - rank(kept) || kept - row;
      if (order > 0) kept = row;
    }
    return kept;
  }

  private judgeKept(row: number, staleness: Staleness | undefined): JudgedDevice {
    const className = this.classOf(row);
    const day = this.seen?.[row] ?? NOT_SAID;
    if (staleness !== undefined) {
      if (day === NEVER) return { state: "stale", className };
      const days = staleness.asOf - day;
      if (isDay(day) && days > staleness.days) return { state: "stale", className, days };
    }
    const date = staleness === undefined || isDay(day) ? undefined : day === UNCLEAR ? "unclear" : "blank";
    return { state: className === UNCLEAR_CLASS ? "unclear" : "counted", className, date };
  }
}
