import { listFailure, type ListFailure } from "../ListIssue";
import { isDay, NEVER, NOT_SAID, UNCLEAR, type Day } from "../lists/dates";
import type { List } from "../lists/List";
import { otherExport, type Snapshots } from "../lists/snapshots";
import {
  accountKindNamed,
  isCounted,
  isGuestAddress,
  isServiceLogin,
  kindInWords,
  type AccountKind,
  type Basis,
} from "./accountKinds";
import { accountKeys, groupAccounts } from "./groupAccounts";
import { LicenceReader, licenceOf, licencesIn, type LicenceKind } from "./licences";
import { signIns, type SignIn } from "./signIn";

/** A row of a list and what becomes of it: an account with its kind, or one of the other states. */
export interface JudgedAccount {
  readonly state: "account" | "duplicate" | "left out";
  /** Of an account. */
  readonly kind?: AccountKind;
  readonly isCounted: boolean;
  /** Why it is left out, blocked, inactive or unclear, in the user's words. */
  readonly reason?: string | undefined;
  /** Of a duplicate the row that is kept, from 0. */
  readonly keptRow?: number;
  /** Licenses that count as full because nothing is known of them. */
  readonly unknownLicences?: readonly string[];
  /** Its date cannot be read, so it counts as seen. */
  readonly hasUnclearDate?: boolean;
}

/** When an account counts as inactive. */
export interface Inactivity {
  readonly asOf: Day;
  readonly days: number;
}

type Kind = Pick<JudgedAccount, "reason" | "unknownLicences" | "hasUnclearDate"> & {
  readonly kind: AccountKind | "left out";
};

/** What the licenses of an account come to. */
interface AccountLicences {
  readonly kind: LicenceKind;
  readonly names: readonly string[];
  /** Those that count as full because nothing is known of them. */
  readonly unknownLicences: readonly string[];
}

/** What does not change from one export in the list to the next. */
export class AccountJudge {
  readonly keys: readonly string[];
  private readonly users: readonly string[];
  private readonly logins: readonly string[];
  private readonly kinds: readonly string[];
  private readonly signIns: readonly SignIn[];
  private readonly licences: readonly string[];
  private readonly seen: Int32Array | undefined;
  private readonly licenceReader: LicenceReader;
  private wrongKind: { readonly value: string; readonly kind: string } | undefined;

  constructor(
    private readonly list: List,
    private readonly snapshots: Snapshots | undefined,
  ) {
    this.keys = accountKeys(list);
    this.users = list.texts(list.columns("user")[0]);
    const names = list.texts(list.columns("name")[0]);
    this.logins = this.users.map((user, row) => (user === "" ? (names[row] ?? "") : user));
    this.kinds = list.texts(list.columns("kind")[0]);
    this.signIns = signIns(list);
    this.licences = list.texts(list.columns("licence")[0]);
    this.seen = list.days("seen");
    this.licenceReader = new LicenceReader(list.map);
  }

  /**
   * What becomes of the rows of one export; those of any other are left out.
   *
   * @param counted the date of the export; undefined where the list is one
   */
  judge(
    counted: Day | undefined,
    basis: Basis,
    inactivity: Inactivity | undefined,
  ): readonly JudgedAccount[] {
    const judged: JudgedAccount[] = [];
    const rest: number[] = [];
    for (let row = 0; row < this.keys.length; row++) {
      const reason = otherExport(this.snapshots, row, counted) ?? this.reasonToLeaveOut(row);
      if (reason === undefined) rest.push(row);
      else judged[row] = { state: "left out", isCounted: false, reason };
    }
    for (const { rows } of groupAccounts(rest, this.keys)) {
      const [first = 0, ...others] = rows;
      const { kind, ...more } = this.kindOf(rows, inactivity);
      judged[first] =
        kind === "left out"
          ? { state: "left out", isCounted: false, ...more }
          : { state: "account", kind, isCounted: isCounted(kind, basis), ...more };
      for (const row of others) judged[row] = { state: "duplicate", isCounted: false, keptRow: first };
    }
    return judged;
  }

  /** What the map says of an account or a license and is not a kind of either. */
  mapProblem(): ListFailure | undefined {
    const wrong = this.wrongKind ?? this.licenceReader.wrongKind;
    return wrong && listFailure("map-kind", "map", wrong);
  }

  private reasonToLeaveOut(row: number): string | undefined {
    const login = this.logins[row] ?? "";
    if (this.mapped(login) === "leave out") return login;
    const kind = this.kinds[row] ?? "";
    if (this.mapped(kind) === "leave out") return kind;
    return this.signIns[row]?.leftOut;
  }

  /** What the map says that an address or the value of a kind is. */
  private mapped(value: string): AccountKind | "leave out" | undefined {
    const word = value === "" ? undefined : this.list.map.meaningOf(value);
    if (word === undefined) return undefined;
    const kind = accountKindNamed(word);
    if (kind === undefined) this.wrongKind ??= { value, kind: word };
    return kind;
  }

  private kindOf(rows: readonly number[], inactivity: Inactivity | undefined): Kind {
    const byMap = this.mappedKind(rows);
    if (byMap !== undefined) return { kind: byMap };
    const said = rows.map((row) => this.kindIn(this.kinds[row] ?? ""));
    if (said.includes("guest") || rows.some((row) => isGuestAddress(this.users[row] ?? ""))) {
      return { kind: "guest" };
    }
    if (said.includes("shared")) return { kind: "shared" };
    if (said.includes("service") || rows.some((row) => isServiceLogin(this.logins[row] ?? ""))) {
      return { kind: "service" };
    }
    const signs = rows.map((row) => this.signIns[row] ?? {});
    const blocked = signs.find((sign) => sign.blocked !== undefined)?.blocked;
    if (blocked !== undefined) return { kind: "blocked", reason: blocked };
    if (signs.every((sign) => sign.unclear !== undefined))
      return { kind: "unclear", reason: signs[0]?.unclear };
    return this.kindByLicences(rows, inactivity);
  }

  private readonly kindsIn = new Map<string, AccountKind | undefined>();

  /** What the value of a kind column says, each value read once. */
  private kindIn(value: string): AccountKind | undefined {
    if (!this.kindsIn.has(value)) this.kindsIn.set(value, kindInWords(value));
    return this.kindsIn.get(value);
  }

  private mappedKind(rows: readonly number[]): AccountKind | undefined {
    for (const values of [this.logins, this.kinds]) {
      for (const row of rows) {
        const kind = this.mapped(values[row] ?? "");
        if (kind !== undefined && kind !== "leave out") return kind;
      }
    }
    return undefined;
  }

  private readonly licencesRead = new Map<string, AccountLicences>();

  /** What the licenses in a cell come to, each cell read once. */
  private licenceIn(cell: string): AccountLicences {
    let read = this.licencesRead.get(cell);
    if (read === undefined) {
      const names = [...new Set(licencesIn(cell))];
      const kind = licenceOf(new Set(names.map((name) => this.licenceReader.kindOf(name))));
      const unknownLicences = names.filter((name) => this.licenceReader.isUnknown(name));
      this.licencesRead.set(cell, (read = { kind, names, unknownLicences }));
    }
    return read;
  }

  private kindByLicences(rows: readonly number[], inactivity: Inactivity | undefined): Kind {
    const { kind, names, unknownLicences } = this.licenceIn(
      rows.length === 1
        ? (this.licences[rows[0] ?? 0] ?? "")
        : rows.map((row) => this.licences[row] ?? "").join(";"),
    );
    if (kind === "leave out") return { kind: "left out", reason: names.join(", ") };
    if (kind !== "full" && kind !== "frontline") return { kind: kind === "free" ? "free" : "none" };
    if (inactivity === undefined) return { kind, unknownLicences };
    const day = this.lastSeen(rows);
    if (day === NEVER) return { kind: "inactive", reason: "never seen" };
    if (day === NOT_SAID) return { kind: "inactive", reason: "no date" };
    const days = inactivity.asOf - day;
    if (isDay(day) && days > inactivity.days) {
      return { kind: "inactive", reason: `not seen for more than ${inactivity.days} days` };
    }
    return { kind, unknownLicences, hasUnclearDate: day === UNCLEAR };
  }

  /** The latest date of an account's rows. */
  private lastSeen(rows: readonly number[]): Day {
    let last = NOT_SAID;
    const rank = (day: Day) => (isDay(day) ? day : [NOT_SAID, NEVER, UNCLEAR].indexOf(day) - 3);
    for (const row of rows) {
      const day = this.seen?.[row] ?? NOT_SAID;
      if (rank(day) > rank(last)) last = day;
    }
    return last;
  }
}
