import type { ReactNode } from "react";

/** The pane's few icons, drawn on Fluent's grid of 20; they follow the color of the text and say nothing aloud. */
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

export const InfoIcon = (): ReactNode => (
  <Icon path="M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 9.2v4.3M10 6.4v.1" />
);

export const WarningIcon = (): ReactNode => <Icon path="M10 3.2L17.5 16.5H2.5zM10 8.2v4M10 14.2v.1" />;

export const AddIcon = (): ReactNode => <Icon path="M10 4v12M4 10h12" />;

export const CheckIcon = (): ReactNode => <Icon path="M4.5 10.5l3.8 3.8 7.2-8" />;

export const UpIcon = (): ReactNode => <Icon path="M10 16V4.5M5 9.2l5-5 5 5" />;

export const DownIcon = (): ReactNode => <Icon path="M10 4v11.5M5 10.8l5 5 5-5" />;

export const CopyIcon = (): ReactNode => <Icon path="M7.5 3.5h9v9M3.5 6.5h10v10h-10z" />;

export const DeleteIcon = (): ReactNode => <Icon path="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11" />;

/** Cells with an arrow into them: the sheets of a comparison. */
export const SheetIcon = (): ReactNode => (
  <Icon path="M3.5 4.5a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM3.5 8h13M8 8v8.5M8 12.2h8.5" />
);

export const SelectionIcon = (): ReactNode => (
  <Icon path="M3.5 6V3.5H6M14 3.5h2.5V6M16.5 14v2.5H14M6 16.5H3.5V14M7 7h6v6H7z" />
);
