import type { StepName } from "./WizardState";

/** Something that needs fixing, and where it stands. */
export interface FieldIssue {
  readonly step: StepName;
  /** See `fieldId`. */
  readonly field: string;
  readonly header: string;
  /** What it belongs to: a quote or scenario by name; "" for the environment. */
  readonly of: string;
  readonly message: string;
}

/** Owners of fields that belong to no quote and no scenario. */
export const ENVIRONMENT = "environment";
export const COMPARISON = "comparison";
