import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { HostError } from "./HostError";
import { HostWorkbook } from "./HostWorkbook";
import { RequestInterpreter, type Action, type RequestBody, type ResponseBody } from "./RequestInterpreter";

/** The client library as Excel on the web loads it; it is only ever read from the package. */
const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const client = new Script(readFileSync(CLIENT, "utf8"), { filename: CLIENT });

/** Excel on the web takes at most 5 MB a request
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const BYTES_A_REQUEST = 5_000_000;
const TOO_BIG: ResponseBody = {
  Results: [],
  Error: {
    Code: "RequestPayloadSizeLimitExceeded",
    Message: "The request payload size has exceeded the limit.",
    Location: "",
  },
};

export interface ExcelOptions {
  /** The newest ExcelApi 1.x of this Excel; by default the oldest that the add-in supports. */
  readonly apiLevel?: number;
  /** Called before each action of each request, counted from 1; throws a HostError to make Excel fail there. */
  readonly beforeAction?: (request: number, action: Action) => void;
  /** How long Excel takes for an answer, in milliseconds; by default no time at all. */
  readonly latency?: () => number;
  /** Whether a request gets its answer, counted from 1; one that does not is carried out by {@link OpenedExcel.answerLate}. */
  readonly isAnswered?: (request: number) => boolean;
}

/** The real Office.js client on a workbook of our own. */
export interface OpenedExcel {
  readonly workbook: HostWorkbook;
  /** Round trips so far. */
  requests: number;
  /** How big each was. */
  readonly bytes: number[];
  /** What this host took to answer them. */
  milliseconds: number;
  /** Carries out, and answers, what was left without an answer. */
  readonly answerLate: () => void;
}

/** Opens the workbook in an Excel whose client library is put under the global names `Excel` and `Office`. */
export function openExcel(workbook = new HostWorkbook(), options: ExcelOptions = {}): OpenedExcel {
  const { apiLevel = 9, beforeAction, latency, isAnswered = () => true } = options;
  const late: (() => void)[] = [];
  const opened: OpenedExcel = {
    workbook,
    requests: 0,
    bytes: [],
    milliseconds: 0,
    answerLate: () => {
      for (const answer of late.splice(0)) answer();
    },
  };
  const interpreter = new RequestInterpreter(workbook, apiLevel);
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost(text: string): void {
      const request = (opened.requests += 1);
      if (isAnswered(request)) this.carryOut(text, request);
      else late.push(() => this.carryOut(text, request));
    },
    carryOut(text: string, request: number): void {
      const start = performance.now();
      const { id, message } = JSON.parse(text) as { id: number; message: { url: string; body: RequestBody } };
      if (message.url !== "ProcessQuery") throw new Error(`This host knows no ${message.url}.`);
      opened.bytes.push(Buffer.byteLength(text));
      const body =
        Buffer.byteLength(text) > BYTES_A_REQUEST
          ? TOO_BIG
          : interpreter.answer(message.body, (action) => {
              // https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
              if (workbook.isEditing) {
                throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
              }
              beforeAction?.(request, action);
            });
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      const answered = JSON.stringify(answer);
      const deliver = (): void => bridge.onMessageFromHost?.(answered);
      if (latency) setTimeout(deliver, latency());
      else queueMicrotask(deliver);
      opened.milliseconds += performance.now() - start;
    },
  };
  // Events come after the answer of the request in which they arose.
  workbook.events.send = (message) => {
    setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(message)));
  };
  const { Excel, Office: loaded } = libraryOver(bridge);
  const isSetSupported = (name: string, version: string): boolean => {
    const [major, minor = 0] = version.split(".").map(Number);
    return name === "ExcelApi" && major === 1 && minor <= apiLevel;
  };
  // The library's own context comes from the page's address; this one tells the host's API level.
  const Office = Object.create(loaded, {
    context: { value: { requirements: { isSetSupported } } },
  }) as object;
  Object.assign(globalThis, { Excel, Office });
  return opened;
}

/** What is used of the client library. */
interface Library {
  readonly Excel: unknown;
  readonly Office: object;
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: object): void };
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  };
}

/** Loaded once for a file of tests, as a page loads it: its 3 MB are slow until they have run for a while. */
let library: Library | undefined;

/** The client library on the way to another Excel, without anything that listens to the one before. */
function libraryOver(bridge: object): Library {
  library ??= loadLibrary();
  const { GenericEventRegistration, HostBridge } = library.OfficeExtension;
  GenericEventRegistration.s_genericEventRegistrations = {};
  HostBridge.init(bridge);
  return library;
}

function loadLibrary(): Library {
  const page = emptyPage();
  client.runInContext(createContext(page));
  return page as unknown as Library;
}

/** What the library asks of a page. Errors and promises are those of the tests, so that they can be compared. */
function emptyPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    Error,
    Promise,
    Date,
    // The library's timers must not keep the tests alive.
    setTimeout: (call: () => void, delay: number) => setTimeout(call, delay).unref(),
    clearTimeout,
    console,
    location: {
      href: "https://localhost/",
      hostname: "localhost",
      origin: "https://localhost",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "node", platform: "" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
      cookie: "",
    },
    addEventListener: nothing,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}
