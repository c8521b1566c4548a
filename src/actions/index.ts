export type { ActionReport } from "./ActionReport";
export { insertExample } from "./insertExample";
export { openSample } from "./openSample";
