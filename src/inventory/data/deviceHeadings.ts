/** Headings of lists of devices by what they mean, for lists of no known product and columns it does not name. */
export const DEVICE_HEADINGS = {
  class: "Device class|Class|Device type|Asset type|Role|Form factor|Type|Category",
  os: "OS|Operating system|OS name|OS type|Platform",
  seen: "Last seen|Last online|Last contact|Last check-in|Last sync|Last inventory update|Last seen date|Last activity|Approximate last sign-in|Approximate last sign-in date time",
  serial: "Serial number|Serial|Service tag|Asset tag",
  name: "Device name|Computer name|Hostname|Machine name|System name|Computer",
  label: "Display name|Name|Asset name|Device",
  status: "Status|State|Asset status|Device state|Lifecycle",
  owner: "Ownership|Owner type",
  managed: "Managed",
  out: "Deleted|Suspended|Archived|Retired|Disposed",
  client: "Client|Client name|Customer|Customer name|Company|Company name|Organization|Organisation|Tenant",
  site: "Site|Site name|Location|Location name|Office|Branch",
  snapshot: "Snapshot|Snapshot date|Report date|Export date|As of",
} as const;
