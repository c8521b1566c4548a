import type { ReactNode } from "react";

/** The pane's few icons, drawn on Fluent's grid of 20; they follow the colour of the text and say nothing aloud. */
function Icon({ path }: { readonly path: string }): ReactNode {
  return (
    <svg width="1em" height="1em" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path d={path} stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const DismissIcon = (): ReactNode => <Icon path="M4.5 4.5l11 11M15.5 4.5l-11 11" />;

export const ChevronIcon = ({ open }: { readonly open: boolean }): ReactNode => (
  <Icon path={open ? "M5 12.5l5-5 5 5" : "M5 7.5l5 5 5-5"} />
);
