import { oncePerText } from "../oncePerText";

/** Words of a text, split where signs, letter case or digits part them; `run` counts what stands without a sign between. */
interface Token {
  readonly text: string;
  readonly run: number;
}

const tokensOf = oncePerText((text): readonly Token[] => {
  const runs = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((letters, run) =>
    (letters.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu) ?? []).map((each) => ({
      text: each.toLowerCase(),
      run,
    })),
  );
});

/** The words of a list parted by "|". */
export const listed = oncePerText((list): readonly string[] => list.split("|"));
const piecesOf = oncePerText((word): readonly string[] => word.toLowerCase().split(/[^\p{L}\p{N}]+/u));

const endings = (piece: string): string[] =>
  /(?:ch|sh|s|x)$/.test(piece) ? [piece, `${piece}es`] : [piece, `${piece}s`];

/** Where the pieces, from a token on, may end; a piece may be several tokens of one run. */
function endsOf(tokens: readonly Token[], from: number, pieces: readonly string[]): boolean {
  const [piece, ...others] = pieces;
  if (piece === undefined) return true;
  const wanted = others.length === 0 ? endings(piece) : [piece];
  let written = "";
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.run !== tokens[from]?.run) return false;
    written += tokens[at]?.text ?? "";
    if (wanted.includes(written) && endsOf(tokens, at + 1, others)) return true;
  }
  return false;
}

/** Whether one of the words of a list parted by "|" stands in a text, or begins it. */
export function holdsWord(text: string, list: string, onlyAtStart = false): boolean {
  const tokens = tokensOf(text);
  return listed(list).some((word) => {
    const pieces = piecesOf(word);
    const starts = onlyAtStart ? [0] : tokens.map((_, index) => index);
    return starts.some((start) => endsOf(tokens, start, pieces));
  });
}

/** Letters and digits alone, in small letters. */
export const bare = oncePerText((text) => (text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).join(""));

/** Without blanks, dashes and underscores, in small letters. */
export const whole = oncePerText((text) =>
  Array.from(text.toLowerCase())
    .filter((sign) => !/[\s\-_]/.test(sign))
    .join(""),
);

export const among = (text: string, list: string, alike: (text: string) => string): boolean =>
  listed(list).some((each) => alike(each) === alike(text));

/** A cell as text; a number 0 is a blank. */
export function textIn(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return cell === 0 ? "" : String(cell);
  return typeof cell === "string" ? cell.trim() : "";
}
