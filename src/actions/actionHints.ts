import type { ActionName } from "../scenarios";

/** What each action does, in a sentence: apart from the actions, since the pane shows none of them. */
export const ACTION_HINTS: Readonly<Record<ActionName, string>> = {
  wizard:
    "Opens the pane, where you enter an environment and quotes, see at once what they cost over the years, and get a recommendation with its reasons.",
  insert:
    "Adds sheets that compare the quotes of the wizard for every scenario and recalculate as you change them. Nothing in the workbook is overwritten.",
  show: "Brings the sheet with the comparison to the front.",
  refresh: "Redraws charts and highlights to fit the tables, and recalculates.",
  request:
    "Adds sheets for providers to fill in: your counts, every term as a question, and room for the answers. They come back as quotes.",
  decision:
    "Adds a sheet that prints on one page: the answer with its figures, the reasons, what could change it, and the open questions.",
  explain:
    "Shows for the selected cell what its pricing functions were given, the invoice lines behind the amount, or what is wrong and how to fix it.",
  samples:
    "Shows worked examples of different companies, each with prices and an answer, that open as sheets in one step.",
  help: "Opens the help pages of all pricing functions in the browser.",
  repair: "Recalculates every formula in the workbook.",
  copyValues:
    "Adds a copy of the comparison that holds values and no formulas, for people without the add-in.",
  download: "Saves the workbook as an .xlsx file. Its functions need the add-in, and charts are not in it.",
};
