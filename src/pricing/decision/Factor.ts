import type { ModelName } from "../models/catalogue";

/** One reason for or against models, with what it looks at. */
export interface Factor {
  readonly name: string;
  /** What was found, in words: "2.53 devices per user". */
  readonly value: string;
  /** What it was compared with, in words: "above 2". */
  readonly threshold: string;
  readonly favors: readonly ModelName[];
  readonly against: readonly ModelName[];
  /** Whose interest the factor serves. */
  readonly serves: "client" | "provider" | "both";
  /** One sentence. */
  readonly why: string;
}

/** The thresholds of the rules of thumb; a result shows those that it used. */
export interface DecisionThresholds {
  /** More devices per user than this favor per-user. */
  readonly manyDevices: number;
  /** Fewer devices per user than this favor per-device. */
  readonly fewDevices: number;
  /** So many users more within 12 months are growth. */
  readonly growth: number;
  /** From so many sites on a hybrid is called for. */
  readonly manySites: number;
  /** Up to so many sites a flat rate fits. */
  readonly flatRateSites: number;
  /** Change of counts in a year that is still stable. */
  readonly stableChange: number;
}

export const STANDARD_THRESHOLDS: DecisionThresholds = {
  manyDevices: 2,
  fewDevices: 1.5,
  growth: 20,
  manySites: 10,
  flatRateSites: 3,
  stableChange: 0.1,
};
