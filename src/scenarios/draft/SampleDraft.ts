import type { Draft } from "./Draft";

/** A reference scenario with example quotes, to start from. */
export interface SampleDraft {
  readonly id: string;
  readonly title: string;
  /** What its numbers show: one sentence. */
  readonly shows: string;
  readonly draft: Draft;
}
