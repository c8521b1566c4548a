import { IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/**
 * The engine validates cells a moment after they change; a sheet that is gone by then, because its insertion was
 * undone, made it throw where nobody could catch it.
 */
export function checkStandingSheetsOnly(injector: Injector): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, subUnitId, ranges) => {
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    return workbook?.getSheetBySheetId(subUnitId) ? validate(unitId, subUnitId, ranges) : [];
  };
}
