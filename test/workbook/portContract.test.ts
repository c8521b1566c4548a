import { portContract } from "../support/portContract";
import { openExcelPort } from "./openExcelPort";

portContract("Excel with ExcelApi 1.9 alone", () => openExcelPort({ apiLevel: 9 }));
portContract("Excel with ExcelApi 1.20", () => openExcelPort({ apiLevel: 20 }));
