/** What changes sheets is a chunk of its own, fetched when somebody asks for it. */
export const sheetActions = () => import("./sheetActions");
