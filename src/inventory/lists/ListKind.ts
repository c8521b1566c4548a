/** What the rows of a list are. */
export type ListKind = "devices" | "accounts";
