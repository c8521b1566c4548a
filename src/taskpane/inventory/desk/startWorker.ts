import { DeskInWorker, type DeskWorker } from "./DeskInWorker";

/** A desk in a worker, whose code the bundler finds by this form of its address alone. */
export const startDesk = (): DeskInWorker =>
  new DeskInWorker(
    () =>
      new Worker(new URL("./list.worker.ts", import.meta.url), { name: "lists" }) as unknown as DeskWorker,
  );
