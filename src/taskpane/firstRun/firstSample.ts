import { sampleDrafts } from "../../scenarios";

/** The sample that a newcomer sees first. */
export const [firstSample] = sampleDrafts;
