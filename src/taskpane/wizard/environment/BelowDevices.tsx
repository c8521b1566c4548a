import type { ReactNode } from "react";
import type { Draft } from "../../../scenarios";
import { AddDeviceClass } from "./AddDeviceClass";
import { RatioScale } from "./RatioScale";

export interface BelowDevicesProps {
  readonly draft: Draft;
  readonly onAdd: (header: string) => void;
}

/** What stands below the counts of devices: the fields above need not wait for it. */
export function BelowDevices({ draft, onAdd }: BelowDevicesProps): ReactNode {
  return (
    <>
      <AddDeviceClass headers={Object.keys(draft.environment.counts)} onAdd={onAdd} />
      <RatioScale draft={draft} />
    </>
  );
}
