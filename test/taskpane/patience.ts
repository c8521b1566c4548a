import { configure } from "@testing-library/react";

// For what hangs; how fast the pane is, the benchmarks say. A part that is fetched takes its time beside other tests.
configure({ asyncUtilTimeout: 20_000 });
