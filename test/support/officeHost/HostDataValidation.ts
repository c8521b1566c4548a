import type { CellValidation } from "./HostCell";
import { invalidArgument } from "./HostError";
import type { HostObject, Members } from "./HostObject";
import type { HostRange } from "./HostRange";

/** Longest text of a list, and of what is said
 * (https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64). */
const LONGEST_LIST = 255;
const LONGEST_ALERT = 224;
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

/** What may be typed in a range. */
export class HostDataValidation implements HostObject {
  readonly members: Members = { Rule: 8, IgnoreBlanks: 8, ErrorAlert: 8, Prompt: 8 };

  constructor(private readonly range: HostRange) {}

  /**
   * One rule, of one kind (https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule). Microsoft's
   * pages do not give the longest text of a list; it is what Excel opens in a file (as in
   * https://docs.devexpress.com/CoreLibraries/DevExpress.Spreadsheet.DataValidation, "maximum length of a list").
   * Structured references are for cells' formulas, not for rules ("Using structured references with Excel tables",
   * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
   */
  set Rule(rule: NonNullable<CellValidation["Rule"]>) {
    const [kind, ...others] = Object.keys(rule);
    if (kind === undefined || others.length > 0) throw invalidArgument("a rule of one kind is due");
    for (const text of Object.values(rule[kind] ?? {}).filter((value) => typeof value === "string")) {
      if (!text.startsWith("=") && kind === "list" && text.length > LONGEST_LIST) {
        throw invalidArgument(`a list of ${text.length} characters`);
      }
      if (text.startsWith("=") && text.includes("[")) {
        throw invalidArgument("a structured reference in a rule of data validation");
      }
    }
    this.set({ Rule: rule });
  }

  set IgnoreBlanks(ignores: boolean) {
    this.set({ IgnoreBlanks: ignores });
  }

  set ErrorAlert(alert: { readonly title: string; readonly message: string }) {
    refuseLong(alert, LONGEST_ALERT);
    this.set({ ErrorAlert: alert });
  }

  set Prompt(prompt: { readonly title: string; readonly message: string }) {
    refuseLong(prompt, LONGEST_PROMPT);
    this.set({ Prompt: prompt });
  }

  private set(part: CellValidation): void {
    this.range.change((cell) => {
      cell.validation = { ...cell.validation, ...part };
    });
  }
}

function refuseLong(
  { title, message }: { readonly title: string; readonly message: string },
  longest: number,
): void {
  if (title.length > LONGEST_TITLE) throw invalidArgument(`a title of ${title.length} characters`);
  if (message.length > longest) throw invalidArgument(`a message of ${message.length} characters`);
}
