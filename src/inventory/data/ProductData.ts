/**
 * What the exports of 22 products look like. Lists stand in one text, parted by "|": this is read once, and weighs
 * least this way.
 */
export interface ProductData {
  readonly name: string;
  readonly kind: "devices" | "accounts";
  /** Headings that are all there in this product's list, and in no other's. */
  readonly signature: string;
  /** Headings by what they mean, the first that is there counts. */
  readonly columns: Readonly<Record<string, string>>;
  /**
   * Values of the class or the operating system by their class; `nothing` leaves it to the next column, and so does a
   * class with "?" where that column says more.
   */
  readonly values?: Readonly<Record<string, string>>;
  /** By heading the values that are counted; a row with another one is left out. */
  readonly only?: Readonly<Record<string, string>>;
}
