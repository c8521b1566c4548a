import type { DraftQuote } from "./Draft";

/** A contract that answers all that is asked of it. */
export const SOUND_CONTRACT: DraftQuote["checklist"] = {
  "included scope": true,
  "counting basis": true,
  "audit method": true,
  "overage defined": true,
  "overage capped": true,
  "overage auditable": true,
  "mid-cycle changes": true,
  "dispute process": true,
};

/** A contract whose overage is named, but neither capped nor auditable. */
export const POOR_OVERAGE: DraftQuote["checklist"] = {
  "included scope": true,
  "overage defined": true,
  "overage capped": false,
  "overage auditable": false,
};
