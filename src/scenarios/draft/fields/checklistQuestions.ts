import type { ChecklistColumn } from "../../../pricing";
import type { ChecklistItem } from "../Draft";

export interface ChecklistQuestion {
  readonly item: ChecklistItem;
  /** Of its answers in a table of quotes. */
  readonly heading: ChecklistColumn;
  /** Answered with yes or no by who has the contract on the desk. */
  readonly question: string;
  /** Why it matters: one sentence. */
  readonly why: string;
}

/** What to look for in a contract before its price is believed. */
export const checklistQuestions: readonly ChecklistQuestion[] = [
  {
    item: "included scope",
    heading: "Scope",
    question: "Does the contract list what is included: services, users, devices and sites?",
    why: "Anything not listed is billed as a project, whatever the monthly price is.",
  },
  {
    item: "counting basis",
    heading: "Counting basis",
    question: "Does it say what counts as a user and as a device?",
    why: "A directory account, a licensed seat and an employee are three different counts.",
  },
  {
    item: "audit method",
    heading: "Audit method",
    question: "Does it say who counts, when and with which tool?",
    why: "Two tools rarely find the same number of devices.",
  },
  {
    item: "overage defined",
    heading: "Overage defined",
    question: "Does it define what happens above the included scope, with a rate?",
    why: "Without a rate, growth means a renegotiation in which the client has little choice.",
  },
  {
    item: "overage capped",
    heading: "Overage capped",
    question: "Is the overage capped?",
    why: "Without a cap the risk of growth returns to the client.",
  },
  {
    item: "overage auditable",
    heading: "Overage auditable",
    question: "Can the client check the counts behind the overage?",
    why: "An overage that cannot be checked cannot be disputed.",
  },
  {
    item: "mid-cycle changes",
    heading: "Mid-cycle changes",
    question: "Does it say when billing for a mid-month change begins?",
    why: "A user who has left and is billed until the next anniversary costs up to a year.",
  },
  {
    item: "dispute process",
    heading: "Dispute process",
    question: "Is there a process for disputed invoices, with a deadline?",
    why: "Without one, paying late is the only way to object.",
  },
];
