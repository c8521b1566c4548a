/** The bar above the grid that says what the reader must know before going on, with what can be done about it. */
export class WarningBar {
  constructor(private readonly place: HTMLElement) {}

  /** Shows the sentence with its buttons, which stay until it is hidden. */
  show(sentence: string, actions: readonly (readonly [label: string, act: () => void])[]): void {
    const text = document.createElement("p");
    text.textContent = sentence;
    this.place.replaceChildren(
      text,
      ...actions.map(([label, act]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = label;
        button.addEventListener("click", act);
        return button;
      }),
    );
    this.place.hidden = false;
  }

  hide(): void {
    this.place.hidden = true;
  }
}
