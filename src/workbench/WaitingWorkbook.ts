import type { WorkbookEvent, WorkbookPort } from "../workbook";

/**
 * The workbook before its engine has started: what the pane asks for is answered once it has. So the pane stands and
 * takes what is typed in it while the engine, which is heavy, is still on its way.
 */
export function waitingWorkbook(arriving: Promise<WorkbookPort>): WorkbookPort {
  const waiting: Pick<WorkbookPort, "host" | "on"> = {
    host: "workbench",
    on: (event: WorkbookEvent, listener: () => void) => {
      let stop: (() => void) | undefined;
      let isStopped = false;
      void arriving.then(
        (workbook) => {
          if (!isStopped) stop = workbook.on(event, listener);
        },
        // The page says why the engine did not start.
        () => undefined,
      );
      return () => {
        isStopped = true;
        stop?.();
      };
    },
  };
  return new Proxy(waiting as WorkbookPort, {
    get: (known, name) =>
      name in known
        ? (Reflect.get(known, name) as unknown)
        : async (...given: unknown[]) => {
            const workbook = await arriving;
            const asked = Reflect.get(workbook, name) as (...values: unknown[]) => unknown;
            return asked.apply(workbook, given);
          },
  });
}
