import type { Meant } from "../../actions";
import { mapKey } from "../../inventory";

/** What headings and values mean: as the workbook's map has it, and as was said in the pane since. */
export interface MeaningsSaid {
  /** What the table of the workbook says; undefined where it has none. */
  readonly ofWorkbook: readonly Meant[] | undefined;
  /** What was said here; "" takes back what the table says. */
  readonly said: readonly Meant[];
}

export const NOTHING_SAID: MeaningsSaid = { ofWorkbook: undefined, said: [] };

const isOf =
  (from: string) =>
  ([each]: Meant): boolean =>
    mapKey(each) === mapKey(from);

/** What holds: what was said here, and of the workbook's map all that it says beside. */
export function meaningsThatHold({ ofWorkbook = [], said }: MeaningsSaid): readonly Meant[] {
  return [...ofWorkbook.filter(([from]) => !said.some(isOf(from))), ...said.filter(([, to]) => to !== "")];
}

/** Says what something means, by the spelling that the map has for it. */
export function saying(meanings: MeaningsSaid, [from, to]: Meant): MeaningsSaid & { readonly meant: Meant } {
  const known = meanings.ofWorkbook?.find(isOf(from));
  const meant: Meant = [known?.[0] ?? from, to];
  const others = meanings.said.filter((each) => !isOf(from)(each));
  const isSaid = to !== "" || known !== undefined;
  return { ...meanings, said: isSaid ? [...others, meant] : others, meant };
}

/** With the map as the workbook has it now: what has changed there since is newer than what was said here. */
export function withWorkbookMap(
  { ofWorkbook: before, said }: MeaningsSaid,
  ofWorkbook: readonly Meant[] | undefined,
): MeaningsSaid {
  const toIn = (map: readonly Meant[], from: string): string => map.find(isOf(from))?.[1] ?? "";
  return {
    ofWorkbook,
    said: said.filter(([from, to]) => {
      const now = toIn(ofWorkbook ?? [], from);
      if (to === "") return now !== "" && now === toIn(before ?? [], from);
      return before === undefined || now === to || now === toIn(before, from);
    }),
  };
}
