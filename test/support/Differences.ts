import { equals, iterableEquality } from "@jest/expect-utils";

/**
 * Collects what is not as it should be, for one expectation behind a loop: `expect` notes at each call where it was
 * called from, which takes longer than most of what it looks at.
 */
export class Differences {
  readonly found: unknown[] = [];

  /** Notes what was given where it is not the same as what is wanted. */
  between(what: string, given: unknown, wanted: unknown): void {
    if (!equals(given, wanted, [iterableEquality], true)) this.found.push({ what, given, wanted });
  }

  /** Notes what was given where it is not a number closer than so far from the one that is wanted. */
  apart(what: string, given: unknown, wanted: number, distance: number): void {
    const isNear = typeof given === "number" && Math.abs(given - wanted) < distance;
    if (!isNear && given !== wanted) this.found.push({ what, given, wanted });
  }
}
