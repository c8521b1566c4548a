/** Words that tell a class, in the order in which they are tried. */
export const CLASS_WORDS = {
  printer: "printer|mfp|multifunction|copier|plotter|scanner",
  other: "camera|cctv|nas|ups|pdu|voip|ip phone|desk phone|conference phone|projector",
  server: "server|hyper-v|hyperv|esxi|hypervisor|proxmox|vm host|vmware host|domain controller",
  network: "firewall|switch|router|access point|wap|gateway|network|networking|modem",
  workstation:
    "desktop|laptop|notebook|workstation|pc|pcs|macbook|imac|mac|macos|mac os|os x|surface|chromebook|chromeos|chrome os|thin client|kiosk|terminal|all in one|windows xp|windows 7|windows 8|windows 10|windows 11",
  mobile: "phone|smartphone|iphone|android|ios|ipados|ipad|tablet|mobile",
} as const;

/** Words for a virtual guest, which is what its system says, else a server. */
export const GUEST_WORDS = "vm|virtual machine|virtual guest|vm guest|guest|virtual";

/** Words that tell a server although a hypervisor's name stands beside a guest's ("ESXi host", "virtual server"). */
export const HOST_WORDS = "host|server|domain controller";

/** What says of a device that nobody manages it, or that it is in nobody's hands. */
export const LEAVE_OUT =
  "retired|disposed|decommissioned|scrapped|lost|stolen|lost/stolen|sold|returned|archived|deleted|in stock|in storage|spare|template|unmanaged|not managed|personal|byod|workplace";

/** What stands where a serial number is missing. */
export const NO_SERIAL =
  "none|n/a|null|unknown|invalid|default string|system serial number|chassis serial number|to be filled by o.e.m.|not specified|not available|not applicable|123456789|1234567890|0123456789";
