/** Goes to an element that comes with the next frame; where it does not come, the focus stays. */
export function focusNext(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
