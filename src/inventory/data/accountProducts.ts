import type { ProductData } from "./ProductData";

/** Directories and what manages their users. */
export const ACCOUNT_PRODUCTS: readonly ProductData[] = [
  {
    name: "Microsoft Entra bulk download users",
    kind: "accounts",
    signature: "userPrincipalName|userType|accountEnabled",
    columns: { user: "userPrincipalName", name: "displayName", enabled: "accountEnabled", kind: "userType" },
  },
  {
    name: "Microsoft 365 admin center active users export",
    kind: "accounts",
    signature: "Block credential|Licenses|User principal name",
    columns: {
      user: "User principal name",
      name: "Display name",
      blocked: "Block credential",
      licence: "Licenses",
      deleted: "Soft deletion time stamp",
    },
  },
  {
    name: "Active Directory Get-ADUser | Export-Csv",
    kind: "accounts",
    signature: "SamAccountName|Enabled|DistinguishedName",
    columns: {
      user: "UserPrincipalName|SamAccountName",
      name: "SamAccountName|Name",
      enabled: "Enabled",
      kind: "ObjectClass",
      seen: "LastLogonDate",
    },
  },
  {
    name: "Google Workspace users export",
    kind: "accounts",
    signature: "Email Address [Required]|Status [READ ONLY]",
    columns: {
      user: "Email Address [Required]",
      name: "First Name [Required]",
      status: "Status [READ ONLY]",
      licence: "Licenses [READ ONLY]",
      seen: "Last Sign In [READ ONLY]",
    },
  },
  {
    name: "Snipe-IT users CSV",
    kind: "accounts",
    signature: "Username|Activated|Employee Number",
    columns: {
      user: "Username|Email",
      name: "Username",
      enabled: "Activated",
      client: "Company",
      site: "Location",
    },
  },
];
