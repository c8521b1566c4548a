/**
 * Names and ids of Microsoft's public table of product names and service plan identifiers which are not paid for in
 * full. Those that the words below tell as well are not repeated.
 */
export const LICENCES = {
  free: "App Connect IW|SPZA_IW|SMB_APPS|Communications Credits|MCOPSTNC|SOCIAL_ENGAGEMENT_APP_USER|Dynamics 365 Business Central for IWs|DYN365_AI_SERVICE_INSIGHTS|FORMS_PRO|D365_SALES_PRO_IW|Dynamics 365 P1 Tria for Information Workers|DYN365_ENTERPRISE_P1_IW|DYN365_REGULATORY_SERVICE|POWER_BI_STANDARD|POWER_BI_STANDARD_FACULTY|POWER_BI_STANDARD_STUDENT|POWERAPPS_DEV|Microsoft Stream|STREAM|MS_TEAMS_IW|Office 365 Extra File Storage|SHAREPOINTSTORAGE|Office 365 Extra File Storage for GCC|SHAREPOINTSTORAGE_GOV|Power Apps and Logic Flows|POWERAPPS_INDIVIDUAL_USER|PowerApps per app baseline access|POWERAPPS_PER_APP_IW|Rights Management Adhoc|RIGHTSMANAGEMENT_ADHOC|CPC_LVL_1|CPC_LVL_2|CPC_LVL_3|Windows Store for Business|WINDOWS_STORE|DEVELOPERPACK|DEVELOPERPACK_E5",
  frontline: "EXCHANGEDESKLESS|DESKLESSPACK|DESKLESSPACK_USGOV_GCCHIGH",
  addOn:
    "Microsoft 365 Security and Compliance for Firstline Workers|M365_SECURITY_COMPLIANCE_FOR_FLW|Microsoft Defender for Endpoint F2|Microsoft_Defender_for_Endpoint_F2",
} as const;

/** Words of a license, in the order in which they are tried. */
export const LICENCE_WORDS = {
  free: "free|trial|vtrial|viral|preview|exploratory|developer",
  frontline: "frontline|kiosk|F1|F3",
  addOn: "F5",
} as const;

/** What says that there is no license. */
export const NO_LICENCE = "unlicensed|none|no license|no licence|-";
