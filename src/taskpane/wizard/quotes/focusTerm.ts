import { focusNext } from "../../fields/focusNext";

/** What leads to the contract checklist of a card, in the place of a term's header. */
export const CHECKLIST_TERM = "Contract checklist";

/** Frames that the step of the quotes may take to come: its code is fetched when it is first gone to. */
const MOST_FRAMES = 300;

/** Goes to the name of the quote that has just been opened, which is the first thing to type. */
export function focusOpenCard(): void {
  focusNext(() => document.querySelector<HTMLElement>("li[data-open] input"));
}

/** Goes to the field of a term that comes with what was just dispatched. */
export function focusTerm(card: HTMLElement | null, header: string): void {
  focusNext(() => fieldIn(card, header));
}

/** Goes to the field of a term of the quote that is open, once its card is there; to the card where it has no such field. */
export function showTerm(header: string, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>("li[data-open]");
    if (card === null) {
      if (frames > 0) showTerm(header, frames - 1);
      return;
    }
    (fieldIn(card, header) ?? card.querySelector<HTMLElement>("button"))?.focus();
  });
}

function fieldIn(card: HTMLElement | null, header: string): HTMLElement | null | undefined {
  const found = [...(card?.querySelectorAll<HTMLElement>("[data-term], [data-part]") ?? [])].find(
    ({ dataset }) => (dataset["term"] ?? dataset["part"]) === header,
  );
  return found?.querySelector<HTMLElement>("input, select") ?? found?.querySelector<HTMLElement>("button");
}
