import type { Triple } from "./drawTriple";
import { isFailure, type ErrorClass } from "./Failure";
import { NEW_TERMS, onlyTerm, pairKey, type NewTerm } from "./newTerms";
import type { OracleResult } from "./oracle";

/** How often each thing came up in a run, counted in pairs of a quote and a scenario. */
export class Tally {
  triples = 0;
  pairs = 0;
  answered = 0;
  readonly alone = new Map<NewTerm, number>();
  readonly aloneAnswered = new Map<NewTerm, number>();
  readonly together = new Map<string, number>();
  readonly errors = new Map<ErrorClass, number>();
  readonly cadences = new Map<string, number>();

  add(costs: OracleResult, { terms, cadences }: Pick<Triple, "terms" | "cadences">): void {
    this.triples += 1;
    if (costs.kind === "error") {
      count(this.errors, costs.failure.errorClass);
      return;
    }
    for (const row of costs.cells) {
      row.forEach((cell, quote) => {
        const own = terms[quote] ?? new Set<NewTerm>();
        count(this.cadences, cadences[quote] ?? "");
        const isAnswer = !isFailure(cell);
        this.pairs += 1;
        if (isAnswer) this.answered += 1;
        if (isFailure(cell)) count(this.errors, cell.errorClass);
        const only = onlyTerm(own);
        if (only !== undefined) count(this.alone, only);
        if (only !== undefined && isAnswer) count(this.aloneAnswered, only);
        const all = [...own];
        all.forEach((a, at) => all.slice(at + 1).forEach((b) => count(this.together, pairKey(a, b))));
      });
    }
  }
}

function count<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Every two of the new terms. */
export const TWO_TERMS: readonly (readonly [NewTerm, NewTerm])[] = NEW_TERMS.flatMap((a, at) =>
  NEW_TERMS.slice(at + 1).map((b) => [a, b] as const),
);
