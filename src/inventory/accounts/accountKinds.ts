import { KIND_WORDS, SERVICE_WORDS } from "../data/accountWords";
import { isLeaveOut } from "../lists/InventoryMap";
import { partsOf, valueKey, wordPattern, wordsIn } from "../lists/words";

/** What an account is, the first that applies. */
export type AccountKind =
  | "guest"
  | "shared"
  | "service"
  | "blocked"
  | "unclear"
  | "full"
  | "frontline"
  | "free"
  | "none"
  | "inactive";

/** Kinds as a count names them, in its order. */
export const KIND_NAMES: Readonly<Record<AccountKind, string>> = {
  guest: "Guest",
  shared: "Shared, room or resource mailbox",
  service: "Service account",
  blocked: "Blocked, suspended or deleted",
  full: "Full license",
  frontline: "Frontline license",
  free: "Free or trial license only",
  none: "No license",
  inactive: "Inactive",
  unclear: "Unclear",
};

/** What is counted of accounts. */
export type Basis = "licensed" | "active" | "enabled" | "named";

const LICENSED: ReadonlySet<AccountKind> = new Set(["full", "frontline"]);
const ENABLED: ReadonlySet<AccountKind> = new Set([...LICENSED, "free", "none"]);

/** Whether an account of a kind is counted. */
export function isCounted(kind: AccountKind, basis: Basis): boolean {
  switch (basis) {
    case "licensed":
    case "active":
      return LICENSED.has(kind);
    case "enabled":
      return ENABLED.has(kind);
    case "named":
      return ENABLED.has(kind) || kind === "blocked";
  }
}

const BY_MAP: Readonly<Record<string, AccountKind>> = {
  guest: "guest",
  external: "guest",
  shared: "shared",
  sharedmailbox: "shared",
  room: "shared",
  roommailbox: "shared",
  resource: "shared",
  resourcemailbox: "shared",
  service: "service",
  serviceaccount: "service",
  blocked: "blocked",
  suspended: "blocked",
  deleted: "blocked",
  unclear: "unclear",
  full: "full",
  fulllicense: "full",
  frontline: "frontline",
  frontlinelicense: "frontline",
  free: "free",
  trial: "free",
  none: "none",
  nolicense: "none",
};
const BY_NAME = new Map(
  Object.entries(KIND_NAMES).map(([kind, name]) => [valueKey(name), kind as AccountKind] as const),
);

/** What a word of the map says an account is; undefined for a word that is not a kind. */
export function accountKindNamed(word: string): AccountKind | "leave out" | undefined {
  if (isLeaveOut(word)) return "leave out";
  const key = valueKey(word).replace(/licence/g, "license");
  return BY_MAP[key] ?? BY_NAME.get(key);
}

const KIND_PATTERNS = Object.entries(KIND_WORDS).map(
  ([kind, words]) => [kind as AccountKind, wordPattern(partsOf(words))] as const,
);
const SERVICE = wordPattern(partsOf(SERVICE_WORDS), "start");

/** What the value of a kind column says; undefined for a person's account. */
export function kindInWords(value: string): AccountKind | undefined {
  if (value === "") return undefined;
  const words = wordsIn(value);
  return KIND_PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** With what the words begin: two letters are enough to rule them all out for most logins. */
const SERVICE_STARTS: ReadonlySet<string> = new Set(
  partsOf(SERVICE_WORDS).map((word) => word.slice(0, 2).toLowerCase()),
);

/** Whether an address belongs to a guest of another directory. */
export const isGuestAddress = (address: string): boolean => address.toUpperCase().includes("#EXT#");

/** Whether a login, without its domain, is nobody's. */
export function isServiceLogin(login: string): boolean {
  const domainEnd = login.indexOf("\\") + 1;
  const at = login.indexOf("@", domainEnd);
  const name = login.slice(domainEnd, at < 0 ? undefined : at);
  if (name.endsWith("$")) return true;
  return SERVICE_STARTS.has(name.trim().slice(0, 2).toLowerCase()) && SERVICE.test(wordsIn(name));
}
