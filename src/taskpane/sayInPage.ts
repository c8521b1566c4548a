/** A wait that is longer than this is said, in milliseconds. */
export const WORD_AFTER = 2_000;

/** Plain text without the pane's library: it must show even where little else works. */
export function sayInPage(container: HTMLElement, title: string, sentences: readonly string[]): void {
  const paragraphs = [title, ...sentences].map((sentence, index) => {
    const paragraph = document.createElement(index === 0 ? "h1" : "p");
    paragraph.textContent = sentence;
    return paragraph;
  });
  Object.assign(container.style, { padding: "0 1rem", font: "1rem/1.4 system-ui, sans-serif" });
  container.replaceChildren(...paragraphs);
}
