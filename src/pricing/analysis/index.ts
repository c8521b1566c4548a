/** What would change the answer: the part of the core that asks it again and again. */
export * from "./Study";
export { fieldName, type Field } from "./Field";
export { FIELD_NAMES } from "./fieldNames";
export { fieldBetween, fieldNamed } from "./fieldNamed";
export { scenarioFields } from "./scenarioFields";
export { leverFields } from "./quoteFields";
export { sensitivity, type SensitivityRow } from "./sensitivity";
export { costGrid, type Axis } from "./costGrid";
export { boundsWithin, breakEven, breakEvenInParts, valuesTried, type SearchBounds } from "./breakEven";
export {
  flips,
  flipFields,
  flipsInParts,
  STEPS_EACH_WAY,
  withoutBlankRate,
  type Flip,
  type FlipPoint,
} from "./flips";
export { swings, swingFields, USUAL_CHANGE, type Swing } from "./swings";
export { atOnce, type InParts } from "./inParts";
export * from "./simulate";
export { flipsWithinReach, MOST_INVOICES, withinReach } from "./work";
