/** Larger than any cost. */
const BEYOND = "1E+300";

/**
 * The formula that answers four columns with one row per scenario: the cheapest quote by BESTQUOTE's rule, what it costs,
 * the quote whose cost is nearest above, and by how much. The costs are laid in one column, sorted within each scenario,
 * and the first of each scenario is taken: so it needs no function younger than LET.
 *
 * @param tables the tables of quotes and scenarios with their headings
 * @param measured the measure and the discount rate
 * @param names the formula of the quotes' names, one below the other
 */
export function cheapestAndNext(tables: string, measured: string, names: string): string {
  const steps: readonly (readonly [string, string])[] = [
    ["costs", `QUOTECOSTS(${tables},${measured})`],
    ["best", `BESTQUOTE(${tables},${measured})`],
    ["names", `TRANSPOSE(${names})`],
    ["across", "COLUMNS(costs)"],
    ["down", "ROWS(costs)"],
    ["hasBest", 'IFERROR(best<>"",FALSE)'],
    ["isBest", "IFERROR(TRIM(names)=TRIM(best),FALSE)"],
    ["cost", "MMULT(IF(isBest,IFERROR(costs,0),0),SEQUENCE(across,1,1,0))"],
    ["others", `IF(isBest,${BEYOND},IFERROR(IF(costs<cost,${BEYOND},costs),${BEYOND}))`],
    ["place", "SEQUENCE(down*across,1,0)"],
    ["scenario", "INT(place/across)+1"],
    ["quote", "MOD(place,across)+1"],
    ["sorted", "SORTBY(quote,scenario,1,INDEX(others,scenario,quote),1)"],
    ["nearest", "INDEX(sorted,(SEQUENCE(down)-1)*across+1,1)"],
    ["nextCost", "INDEX(others,SEQUENCE(down),nearest)"],
    ["hasNext", `IF(hasBest,nextCost<${BEYOND},FALSE)`],
  ];
  const columns = [
    "best",
    'IF(hasBest,cost,"")',
    'IF(hasNext,INDEX(names,1,nearest),"")',
    'IF(hasNext,ROUND(nextCost-cost,2),"")',
  ];
  return `=LET(${steps.flat().join(",")},CHOOSE({1,2,3,4},${columns.join(",")}))`;
}
