/** Headings of lists of accounts by what they mean, for lists of no known product and columns it does not name. */
export const ACCOUNT_HEADINGS = {
  user: "User principal name|UPN|Email|Email address|Primary email|Mail|Username|User name|Login|SAM account name",
  name: "Display name|Name|Full name",
  enabled: "Enabled|Account enabled|Active|Activated",
  blocked: "Block credential|Sign-in blocked|Blocked|Suspended|Archived|Disabled|Deleted",
  status: "Status|Account status",
  deleted: "Soft deletion time stamp",
  licence: "Licenses|License|Licences|Licence|Assigned licenses|Assigned products|SKU|Product|Products",
  kind: "User type|Recipient type details|Recipient type|Account type|Object class|Type",
  seen: "Last sign-in|Last sign-in date|Last sign-in date time|Last login|Last logon|Last logon date|Last activity|Last activity date",
  client: "Client|Client name|Customer|Customer name|Company|Company name|Organization|Organisation|Tenant",
  site: "Site|Office|Location|Branch",
  snapshot: "Snapshot|Snapshot date|Report date|Export date|As of",
} as const;
