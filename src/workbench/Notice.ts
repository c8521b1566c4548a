/** How long a notice stays in sight, in milliseconds; one that says what to do gives time to do it. */
const NOTICE_TIME = 15_000;
const PROBLEM_TIME = 60_000;

export interface NoticeText {
  readonly message: string;
  readonly remedy?: string;
  readonly isProblem?: boolean;
  /** Whether it stays until it is closed. */
  readonly stays?: boolean;
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

  show({ message, remedy, isProblem = false, stays = false, action }: NoticeText): void {
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
    if (!stays) this.hideAfter(isProblem ? PROBLEM_TIME : NOTICE_TIME);
  }

  /** Who is reading it, with the pointer or the focus on it, is given as long again. */
  private hideAfter(time: number): void {
    this.timer = setTimeout(() => {
      if (this.place.matches(":hover, :focus-within")) this.hideAfter(time);
      else this.hide();
    }, time);
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
