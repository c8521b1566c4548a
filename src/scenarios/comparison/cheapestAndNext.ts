/** Larger than any cost. */
const BEYOND = "1E+300";

/**
 * The formulas of four columns that spill one row per scenario: the cheapest quote by BESTQUOTE's rule, what it costs,
 * the quote whose cost is nearest above, and by how much. The costs are laid in one column, sorted within each
 * scenario, and the first of each scenario is taken.
 *
 * Each formula is written out without LET: the workbench's engine answers #N/A where a name of LET stands for an
 * expression over a table, once the table has grown. The functions remember a comparison that they were just asked for,
 * so saying it several times costs little.
 *
 * @param calls the calls of QUOTECOSTS and BESTQUOTE that they come from
 * @param names the formula of the quotes' names, one below the other
 */
export function cheapestAndNext(
  { costs, best }: { readonly costs: string; readonly best: string },
  names: string,
): readonly string[] {
  const acrossNames = `TRANSPOSE(${names})`;
  const across = `COLUMNS(${costs})`;
  const down = `ROWS(${costs})`;
  const hasBest = `IFERROR(${best}<>"",FALSE)`;
  const isBest = `IFERROR(TRIM(${acrossNames})=TRIM(${best}),FALSE)`;
  const cost = `MMULT(IF(${isBest},IFERROR(${costs},0),0),SEQUENCE(${across},1,1,0))`;
  const others = `IF(${isBest},${BEYOND},IFERROR(IF(${costs}<${cost},${BEYOND},${costs}),${BEYOND}))`;
  const place = `SEQUENCE(${down}*${across},1,0)`;
  const scenario = `INT(${place}/${across})+1`;
  const quote = `MOD(${place},${across})+1`;
  const sorted = `SORTBY(${quote},${scenario},1,INDEX(${others},${scenario},${quote}),1)`;
  const nearest = `INDEX(${sorted},(SEQUENCE(${down})-1)*${across}+1,1)`;
  const nextCost = `INDEX(${others},SEQUENCE(${down}),${nearest})`;
  const hasNext = `IF(${hasBest},${nextCost}<${BEYOND},FALSE)`;
  return [
    `=${best}`,
    `=IF(${hasBest},${cost},"")`,
    `=IFERROR(IF(${hasNext},INDEX(${acrossNames},1,${nearest}),""),"")`,
    `=IFERROR(IF(${hasNext},ROUND(${nextCost}-${cost},2),""),"")`,
  ];
}
