import { compareQuotes } from "./compareQuotes";
import { enterprise } from "./enterprise";
import { lawOffice } from "./lawOffice";
import { manufacturing } from "./manufacturing";
import { professionalServices } from "./professionalServices";
import { startUp } from "./startUp";
import type { Sample } from "./Sample";

/** The reference scenarios in the order in which the pane shows them, then all of them together. */
export const samples: readonly Sample[] = [
  manufacturing,
  professionalServices,
  lawOffice,
  startUp,
  enterprise,
  compareQuotes,
];
