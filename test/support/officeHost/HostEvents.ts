/** Numbers of events in the Office.js protocol. */
export const EVENTS = {
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetActivated: 11,
  calculated: 16,
  tableChanged: 101,
  tableDeleted: 103,
} as const;
export type HostEvent = (typeof EVENTS)[keyof typeof EVENTS];

/** The category of events among the messages of the protocol, and what events of the whole workbook are sent to. */
const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** Tells the client of events that it has registered for. */
export class HostEvents {
  private readonly registered = new Map<HostEvent, number>();
  /** Sends a message to the client. */
  send: (message: object) => void = () => undefined;

  readonly register = (event: HostEvent): void => {
    this.registered.set(event, (this.registered.get(event) ?? 0) + 1);
  };

  readonly unregister = (event: HostEvent): void => {
    this.registered.set(event, (this.registered.get(event) ?? 0) - 1);
  };

  /** How many listeners the client has registered. */
  get count(): number {
    return [...this.registered.values()].reduce((sum, each) => sum + each, 0);
  }

  raise(event: HostEvent, details: object): void {
    if ((this.registered.get(event) ?? 0) <= 0) return;
    const entry = [CATEGORY, event, WORKBOOK, JSON.stringify({ source: "Local", ...details }), "0"];
    this.send({ type: 3, message: { entries: [entry] } });
  }
}
