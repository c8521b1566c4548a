/** Goes to the field of a term that comes with the next frame. */
export function focusTerm(card: HTMLElement | null, header: string): void {
  requestAnimationFrame(() => {
    const found = [...(card?.querySelectorAll<HTMLElement>("[data-term]") ?? [])].find(
      ({ dataset }) => dataset["term"] === header,
    );
    found?.querySelector<HTMLElement>("input, select")?.focus();
  });
}
