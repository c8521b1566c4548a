/** Tables of a comparison, as users see them. */
export type TableTitle = "Quotes" | "Scenarios" | "History" | "Charges";

/** A cell of what was passed, counted from 1. */
export interface CellWhere {
  readonly row: number;
  readonly column: number;
}

/** Where in a table that was passed something stands. */
interface InTable {
  readonly cell?: CellWhere | undefined;
  /** The cell's address, where whoever passed the table says where it stands: "Quotes!B3". */
  readonly address?: string | undefined;
}

/** Which record of a table something is said of. */
export interface RecordWhere extends InTable {
  readonly kind: "record";
  readonly record: "Quote" | "Scenario" | "History" | "Charge";
  /** As the table writes it, or as one without a name is called; undefined where records have none (a history). */
  readonly name?: string | undefined;
  /** Position among the records, from 1. */
  readonly row: number;
  /** Which row (column) of what was passed it is, from 1, where it stands in a table. */
  readonly at?: number | undefined;
  readonly stands?: "rows" | "columns" | undefined;
  /** The heading as written, where one cell is meant. */
  readonly heading?: string | undefined;
}

/** A whole table; the cell is the one that it is about most. */
export interface TableWhere extends InTable {
  readonly kind: "table";
  readonly table: TableTitle;
}

/** An argument of a worksheet function; the issue's field is its name in the signature. */
export interface ArgumentWhere {
  readonly kind: "argument";
  /** The cell in the user's words: "B3", "row 2, column 1"; undefined where the value was given by itself. */
  readonly cell?: string | undefined;
}

/** Where something is wrong; an issue without it is about a whole calculation. */
export type IssueWhere = RecordWhere | TableWhere | ArgumentWhere;

/** What every issue says besides what is wrong. */
export interface IssuePlace {
  /** The argument, table column or form field: of arguments as in the signature, else in the words that users see. */
  readonly field: string;
  readonly where?: IssueWhere | undefined;
}

/** A sentence for each code; one that is missing does not compile. */
export type Sentences<Data> = {
  readonly [Code in keyof Data]: (issue: Data[Code] & IssuePlace) => string;
};
