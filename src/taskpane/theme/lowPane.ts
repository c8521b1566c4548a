/** What makes an element a pane in the eyes of the queries below. */
export const PANE_CONTAINER = { containerType: "size", containerName: "pane" } as const;

/**
 * A pane too low for bars that stay in sight beside the step that they belong to: under the sheet on a small screen,
 * or in a window that is zoomed.
 */
export const LOW_PANE = "@container pane (max-height: 500px)";

/** A low pane that has room for one line in sight below the step. Queries have no order: what differs, excludes. */
export const LOW_PANE_WITH_A_LINE = "@container pane (min-height: 400px) and (max-height: 500px)";
export const TOO_LOW_FOR_A_LINE = "@container pane (max-height: 399.98px)";

/** A pane in which the names of all panels have no room beside one another. */
export const NARROW_PANE = "@container pane (max-width: 345px)";
/** A page that is no wider than such a pane. */
export const NARROW_PAGE = "@media (max-width: 345px)";
