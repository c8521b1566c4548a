import { CommandType, ICommandService, IResourceManagerService, UniverInstanceType } from "@univerjs/core";
import type { IMutation, Injector } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { ChartPlan } from "../../../scenarios";
import { movedChart } from "../charts/movedChart";
import type { CellMove } from "../charts/movedChart";

/** What a workbook keeps beside its cells. */
interface Kept {
  readonly draft?: string;
  /** By the id of their sheet. */
  readonly charts: Readonly<Record<string, readonly ChartPlan[]>>;
}

interface SetChartsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly ChartPlan[];
}

/** The name begins as the engine's own do, so that whoever watches for changes of a workbook hears of it. */
const SET_CHARTS: IMutation<SetChartsParams> = {
  id: "sheet.mutation.set-workbench-charts",
  type: CommandType.MUTATION,
  handler: () => true,
};
const KEEP_DRAFT: IMutation<{ unitId: string; draft: string }> = {
  id: "sheet.mutation.keep-workbench-draft",
  type: CommandType.MUTATION,
  handler: () => true,
};

const NOTHING: Kept = { charts: {} };

/**
 * The charts of sheets, and the text that the pane keeps in the workbook. They are part of the
 * workbook's snapshot, and move along when rows and columns are inserted or removed.
 */
export class DraftAndCharts {
  private readonly byWorkbook = new Map<string, Kept>();

  constructor(private readonly injector: Injector) {
    const commands = injector.get(ICommandService);
    commands.registerCommand({
      ...SET_CHARTS,
      handler: (_accessor, { unitId, subUnitId, charts }) => {
        const kept = this.kept(unitId);
        this.byWorkbook.set(unitId, { ...kept, charts: { ...kept.charts, [subUnitId]: charts } });
        return true;
      },
    } satisfies IMutation<SetChartsParams>);
    commands.registerCommand({
      ...KEEP_DRAFT,
      handler: (_accessor, { unitId, draft }) => {
        this.byWorkbook.set(unitId, { ...this.kept(unitId), draft });
        return true;
      },
    } satisfies IMutation<{ unitId: string; draft: string }>);
    commands.onCommandExecuted(({ id, params }) => this.follow(id, params));
    injector.get(IResourceManagerService).registerPluginResource<Kept>({
      pluginName: "SHEET_WORKBENCH_PLUGIN",
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.kept(unitId)),
      parseJson: (text) => JSON.parse(text) as Kept,
      onLoad: (unitId, kept) => void this.byWorkbook.set(unitId, kept),
      onUnLoad: (unitId) => void this.byWorkbook.delete(unitId),
    });
  }

  draft(unitId: string): string | undefined {
    return this.kept(unitId).draft;
  }

  keepDraft(unitId: string, draft: string): void {
    this.injector.get(ICommandService).syncExecuteCommand(KEEP_DRAFT.id, { unitId, draft });
  }

  charts(unitId: string, sheetId: string): readonly ChartPlan[] {
    return this.kept(unitId).charts[sheetId] ?? [];
  }

  /** The mutations that give a sheet its charts, and that take them back. */
  setCharts(unitId: string, subUnitId: string, charts: readonly ChartPlan[]) {
    const step = (given: readonly ChartPlan[]) => ({
      id: SET_CHARTS.id,
      params: { unitId, subUnitId, charts: given } satisfies SetChartsParams,
    });
    return { redo: step(charts), undo: step(this.charts(unitId, subUnitId)) };
  }

  private kept(unitId: string): Kept {
    return this.byWorkbook.get(unitId) ?? NOTHING;
  }

  private follow(id: string, params: unknown): void {
    const move = cellMove(id, params);
    if (!move) return;
    const kept = this.kept(move.unitId);
    const charts = kept.charts[move.subUnitId]?.map((chart) => movedChart(chart, move));
    if (!charts) return;
    this.byWorkbook.set(move.unitId, { ...kept, charts: { ...kept.charts, [move.subUnitId]: charts } });
  }
}

interface RangeParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

function cellMove(id: string, params: unknown): (CellMove & RangeParams) | undefined {
  const { range } = (params ?? {}) as Partial<RangeParams>;
  if (!range) return undefined;
  const rows = { axis: "row", at: range.startRow } as const;
  const columns = { axis: "column", at: range.startColumn } as const;
  const height = range.endRow - range.startRow + 1;
  const width = range.endColumn - range.startColumn + 1;
  const moves: Readonly<Record<string, CellMove>> = {
    [InsertRowMutation.id]: { ...rows, by: height },
    [RemoveRowMutation.id]: { ...rows, by: -height },
    [InsertColMutation.id]: { ...columns, by: width },
    [RemoveColMutation.id]: { ...columns, by: -width },
  };
  const move = moves[id];
  return move && { ...(params as RangeParams), ...move };
}
