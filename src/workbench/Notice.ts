/** How long a notice stays in sight, in milliseconds; one that says what to do stays until it is closed. */
const NOTICE_TIME = 15_000;

export interface NoticeText {
  readonly message: string;
  readonly remedy?: string;
  readonly isProblem?: boolean;
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** The place at the foot of the page where something is said, with at most one thing to do about it. */
export class Notice {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {
    place.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
  }

  show({ message, remedy, isProblem = false, action }: NoticeText): void {
    clearTimeout(this.timer);
    const text = document.createElement("p");
    text.textContent = remedy === undefined ? message : `${message} ${remedy}`;
    const buttons = [
      ...(action ? [noticeButton(action.label, action.act)] : []),
      noticeButton("Close", () => undefined),
    ];
    for (const button of buttons) button.addEventListener("click", () => this.hide());
    this.place.classList.toggle("failing", isProblem);
    this.place.replaceChildren(text, ...buttons);
    this.place.hidden = false;
    if (!isProblem) this.timer = setTimeout(() => this.hide(), NOTICE_TIME);
  }

  private hide(): void {
    clearTimeout(this.timer);
    this.place.hidden = true;
  }
}

function noticeButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}
