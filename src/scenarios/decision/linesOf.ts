/** A text cut to so many characters. */
export function clippedTo(text: string, characters: number): string {
  const letters = Array.from(text);
  return letters.length <= characters
    ? text
    : `${letters
        .slice(0, characters - 1)
        .join("")
        .trimEnd()}…`;
}

/** The lines of a text that is broken between words. */
export function linesOf(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
