let isSet = false;

/**
 * A pointer that leaves an opened menu for a part of the page that is not the engine's has left for the window: so it
 * is passed to the menu, which asks whether the window lies within it. Browsers answer that by an error, and the menu
 * stayed open; the answer is no.
 */
export function leaveMenusForPage(): void {
  if (isSet) return;
  isSet = true;
  const { contains } = Object.getOwnPropertyDescriptors(Node.prototype);
  const isWithin = contains.value as Node["contains"];
  Node.prototype.contains = function (other) {
    return isWithin.call(this, other instanceof Node ? other : null);
  };
}
