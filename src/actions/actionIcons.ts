import type { ActionName } from "../scenarios";

/** The icon of each action: a path, 20 by 20, drawn as lines in the color of the text beside it. */
export const ACTION_ICONS: Readonly<Record<ActionName, string>> = {
  wizard: "M3 17 11 9M9.5 7.5l3 3M15 2.5v4M13 4.5h4M16 11v3M14.5 12.5h3M6 3v3M4.5 4.5h3",
  insert: "M3 3.5h8v13H3zM3 7.5h8M3 11.5h8M15.5 7v6M12.5 10h6",
  request: "M3 4.5h14v11H3zM3 5l7 6 7-6",
  decision: "M4.5 2.5h8l3 3v12h-11zM7 14.5v-3M10 14.5v-5M13 14.5v-2M7 6h3",
  explain:
    "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3M13.3 13.3 17.5 17.5M7 7.4a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.3M9 12.2v.1",
  samples: "M3 4h6v5H3zM11 4h6v5h-6zM3 11h6v5H3zM11 11h6v5h-6z",
  help: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.8 7.6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6v.3M10 14.2v.1",
  show: "M3 3.5h14v13H3zM3 7.5h14M8 7.5v9M11 11h3M11 13.5h3",
  refresh: "M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v3.6h-3.6",
  repair: "M12.2 3.2a4 4 0 0 0-4.6 5.3L3 13.1V17h3.9l4.6-4.6a4 4 0 0 0 5.3-4.6l-2.5 2.4-2.6-.7-.7-2.6z",
  copyValues: "M7 7h10v10H7zM13 7V3H3v10h4M10 10.5h4M10 13.5h4",
  download: "M10 3v9M6.5 8.8 10 12.3l3.5-3.5M3 14v3h14v-3",
};
