/**
 * The formula of a sentence that compares per-device with per-user pricing.
 *
 * @param above cell with the monthly cost of per-device above per-user
 * @param ratio cell with the devices per user
 * @param crossover cell with the devices per user at which both cost the same
 */
export function perDeviceVerdict(above: string, ratio: string, crossover: string): string {
  const side = `IF(${ratio}>${crossover},"above",IF(${ratio}<${crossover},"below","at"))`;
  return (
    `=IF(${above}=0,"Per-device costs the same as per-user",` +
    `"Per-device costs $"&FIXED(ABS(${above}),2)&" per month "&IF(${above}>0,"more","less")&" than per-user")` +
    `&": "&FIXED(${ratio},2)&" devices per user, "&${side}&" the crossover of "&FIXED(${crossover},2)&"."`
  );
}
