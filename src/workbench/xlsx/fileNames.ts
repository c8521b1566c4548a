const SHEET_NAME_LENGTH = 31;
const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:\p{Cc}]/gu;

/** The names that sheets have in the file, in order: as they are, or where Excel refuses one, the nearest it takes. */
export function fileSheetNames(names: readonly string[]): readonly string[] {
  return distinct(names, (name, number) => {
    const end = number > 1 ? ` (${number})` : "";
    const allowed = name
      .replace(FORBIDDEN_IN_SHEET_NAMES, "-")
      .replace(/^'+|'+$/g, "")
      .trim();
    // Excel keeps "History" for itself.
    const free = allowed === "" || allowed.toLowerCase() === "history" ? `${allowed || "Sheet"} 1` : allowed;
    return free.slice(0, SHEET_NAME_LENGTH - end.length) + end;
  });
}

/**
 * The names that tables or defined names have in the file, in order.
 * @param taken names in small letters that are no longer free: tables and defined names share one set
 */
export function fileIdentifiers(
  names: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  return distinct(
    names,
    (name, number) => {
      const allowed = name.replace(/[^\p{L}\p{N}_.\\]/gu, "_");
      const isCell = /^[A-Z]{1,3}[0-9]{1,7}$/i.test(allowed) || /^(R[0-9]*)?(C[0-9]*)?$/i.test(allowed);
      const free = isCell || !/^[\p{L}_\\]/u.test(allowed) ? `_${allowed}` : allowed;
      return (free + (number > 1 ? `_${number}` : "")).slice(-255);
    },
    taken,
  );
}

/** Column names of a table: none blank, none twice. */
export function fileColumnNames(names: readonly string[]): readonly string[] {
  return distinct(names, (name, number, index) => {
    const given = name.trim() === "" ? `Column${index + 1}` : name;
    return number > 1 ? `${given}${number}` : given;
  });
}

function distinct(
  names: readonly string[],
  inFile: (name: string, number: number, index: number) => string,
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const used = new Set(taken);
  return names.map((name, index) => {
    let number = 1;
    while (used.has(inFile(name, number, index).toLowerCase())) number += 1;
    const settled = inFile(name, number, index);
    used.add(settled.toLowerCase());
    return settled;
  });
}
