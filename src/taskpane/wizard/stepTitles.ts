import type { StepName } from "./WizardState";

export interface StepTitle {
  /** In the bar of steps. */
  readonly name: string;
  /** Over the step: what it asks. */
  readonly question: string;
  /** One or two sentences below it. */
  readonly lead: string;
}

export const STEP_TITLES: Readonly<Record<StepName, StepTitle>> = {
  environment: {
    name: "Environment",
    question: "What is there today?",
    lead: "Counts at the start of the contract. A good guess will do: everything can be changed at any time.",
  },
  quotes: {
    name: "Quotes",
    question: "Which quotes have you received?",
    lead: "Give each quote its model and rates. A blank means not charged, or says what it means.",
  },
  future: {
    name: "Future",
    question: "What could change?",
    lead: "Quotes that cost the same today can differ by a lot in three years. Name the scenarios to compare.",
  },
  compare: {
    name: "Compare",
    question: "What does each quote cost?",
    lead: "Every figure is the sum of its invoice lines: choose one to see them.",
  },
  "what if": {
    name: "What if",
    question: "What would change the answer?",
    lead: "How far today’s numbers are from another answer, and how sure the answer is.",
  },
  decide: {
    name: "Decide",
    question: "Which model fits, and why?",
    lead: "Arithmetic first, rules of thumb second, and where they disagree.",
  },
};
