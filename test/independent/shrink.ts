import type { Triple } from "./drawTriple";

type Table = unknown[][];

/** The smallest tables, found by leaving out rows, columns and cells, for which something still holds. */
export function shrunk(triple: Triple, holds: (smaller: Triple) => boolean): Triple {
  let smallest = triple;
  for (;;) {
    const smaller = smallerOnes(smallest).find((each) => isSafe(each, holds));
    if (smaller === undefined) return smallest;
    smallest = smaller;
  }
}

function isSafe(triple: Triple, holds: (smaller: Triple) => boolean): boolean {
  try {
    return holds(triple);
  } catch {
    return false;
  }
}

function smallerOnes(triple: Triple): Triple[] {
  const { quotes, scenarios, charges } = triple;
  return [
    ...(charges === null ? [] : [{ ...triple, charges: null }]),
    ...smallerTables(quotes).map((table) => ({ ...triple, quotes: table })),
    ...smallerTables(scenarios).map((table) => ({ ...triple, scenarios: table })),
    ...(charges === null ? [] : smallerTables(charges).map((table) => ({ ...triple, charges: table }))),
  ];
}

function smallerTables(table: Table): Table[] {
  const width = table[0]?.length ?? 0;
  const withoutRow = table.map((_, at) => table.filter((__, row) => row !== at));
  const withoutColumn = Array.from({ length: width }, (_, at) =>
    table.map((row) => row.filter((__, x) => x !== at)),
  );
  const simpler = table.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      typeof cell === "number" && cell > 1 && (!Number.isInteger(cell) || cell > 20)
        ? [
            table.map((other, at) =>
              at === y ? other.map((old, column) => (column === x ? Math.floor(cell / 2) : old)) : other,
            ),
          ]
        : [],
    ),
  );
  return [...withoutRow, ...withoutColumn, ...simpler].filter(
    (each) => each.length > 0 && (each[0]?.length ?? 0) > 0,
  );
}

/** A table as one may paste it into a note. */
export function printed(table: Table | null): string {
  return table === null ? "none" : table.map((row) => JSON.stringify(row)).join("\n  ");
}
