import { fileFormula } from "../../../src/workbench/xlsx/fileFormula";
import { mayFillManyCells } from "../../../src/workbench/xlsx/mayFillManyCells";
import { formulaTokens } from "../../../src/workbench/xlsx/formulaTokens";

const quotes = { name: "Quotes", columns: ["Users", "User rate", "PERUSER(x)"] };
const surroundings = {
  tables: [quotes],
  ownFunctions: new Set(["PERUSER", "QUOTECOSTS"]),
  sheetNames: new Map([["a/b", "a-b"]]),
  tableNames: new Map<string, string>(),
};

test.each([
  ["=PerUser(1,2)", "_xldudf_PERUSER(1,2)"],
  [
    "=PERUSER([@Users],[@[User rate]])",
    "_xldudf_PERUSER(Quotes[[#This Row],[Users]],Quotes[[#This Row],[User rate]])",
  ],
  ['=IF(A1="PERUSER(1)",QUOTECOSTS(Quotes,1),0)', 'IF(A1="PERUSER(1)",_xldudf_QUOTECOSTS(Quotes[],1),0)'],
  ["=SUM(Quotes[PERUSER(x)])", "SUM(Quotes[PERUSER(x)])"],
  ["='a/b'!A1+'It''s'!B2", "'a-b'!A1+'It''s'!B2"],
  ["=SORT(FILTER(A1:A3,A1:A3>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>1))"],
  ["=IFNA(STDEV.S(A1:A3),LOG10(B2))", "_xlfn.IFNA(_xlfn.STDEV.S(A1:A3),LOG10(B2))"],
  ["=LET(x,1, y ,x*2,x+y)+x", "_xlfn.LET(_xlpm.x,1, _xlpm.y ,_xlpm.x*2,_xlpm.x+_xlpm.y)+x"],
  ["=BYROW(A1:B2,LAMBDA(r,SUM(r)))", "_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))"],
  ["=XPERUSER(1)", "XPERUSER(1)"],
  ["=1.5E-3*A1%", "1.5E-3*A1%"],
])("%s stands in a file as %s", (typed, inFile) => {
  expect(fileFormula(typed, surroundings, quotes)).toBe(inFile);
});

test("Tokens lose nothing of a formula, however broken", () => {
  for (const formula of ['=SUM("a"', "=[[x", "='", "=A1#", '={1;"b"}', "=#REF!+#N/A", ""]) {
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  }
});

const known = {
  tables: [quotes],
  names: [
    { name: "Measure", refersTo: "=Comparison!$B$1" },
    { name: "Quote_names", refersTo: "=Quotes[Users]" },
  ],
  functions: [
    { name: "PERUSER", givesMatrix: false, takesRange: [true, false, false] },
    { name: "QUOTECOSTS", givesMatrix: true, takesRange: [true, true, false] },
  ],
};

test.each([
  ["=A1*2", false],
  ["=SUM(A1:A3)*2", false],
  ["=SUM(A1:A3*B1:B3)", false],
  ["=A1:A3*2", true],
  ["=Quotes[Users]", true],
  ["=[@Users]*2", false],
  ["=Quotes[[#This Row],[Users]:[User rate]]", true],
  ["=PERUSER(Quotes[Users],100)", false],
  ["=PERUSER(1,Quotes[User rate])", true],
  ["=QUOTECOSTS(Quotes[#All],1,2)", true],
  ["=MAX(QUOTECOSTS(Quotes[#All],1,2))", false],
  ["=TRANSPOSE(A1:A3)", true],
  ["=VLOOKUP(A1,B1:C9,2,FALSE)", false],
  ["=VLOOKUP(A1:A3,B1:C9,2,FALSE)", true],
  ["=Measure", false],
  ["=Quote_names", true],
  ["=SUM(Quote_names)", false],
  ["={1,2}*3", true],
  ["=IFERROR(A1:A3,0)", true],
  ['=COUNTIF(A1:A3,"x")', false],
])("%s may fill many cells: %s", (formula, expected) => {
  expect(mayFillManyCells(formula, known, quotes)).toBe(expected);
});
