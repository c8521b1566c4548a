/** A status by which nobody can sign in. */
export const STATUS_OUT = "disabled|inactive|blocked|suspended|archived|deleted|deprovisioned|deactivated";

/** Words of a kind column. */
export const KIND_WORDS = {
  guest: "guest|external",
  shared: "shared|room|equipment|resource|scheduling",
  service:
    "service|service account|service principal|application|ms ds group managed service account|msds group managed service account|discovery mailbox|system mailbox",
} as const;

/** Whole words with which the login of an account begins that is nobody's. */
export const SERVICE_WORDS =
  "svc|service|serviceaccount|sa|adm|admin|administrator|noreply|no-reply|donotreply|do-not-reply|scan|scanner|copier|printer|backup|sync|sql|krbtgt|msol|aad|healthmailbox|systemmailbox|discoverysearchmailbox|federatedemail|migration|guest|defaultaccount|wdagutilityaccount";
