/** What each action is called, wherever it stands: ribbon, pane, sheets, help. */
export const ACTION_LABELS = {
  wizard: "Wizard",
  insert: "Insert scenario sheets",
  request: "Request quotes",
  decision: "Insert decision page",
  show: "Open comparison",
  refresh: "Refresh",
  explain: "Explain cell",
  samples: "Samples",
  help: "Help",
  repair: "Repair",
  copyValues: "Copy values",
  download: "Download .xlsx",
} as const;

export type ActionName = keyof typeof ACTION_LABELS;
