import { compareQuotes } from "./compareQuotes";
import { enterprise } from "./enterprise";
import { fourKinds } from "./fourKinds";
import { lawOffice } from "./lawOffice";
import { manufacturing } from "./manufacturing";
import { professionalServices } from "./professionalServices";
import { startUp } from "./startUp";
import { threeQuotes } from "./threeQuotes";
import type { Sample } from "./Sample";

/** In the order in which the pane shows them: three quotes, four kinds of contracts, the reference scenarios, all of these together. */
export const samples: readonly Sample[] = [
  threeQuotes,
  fourKinds,
  manufacturing,
  professionalServices,
  lawOffice,
  startUp,
  enterprise,
  compareQuotes,
];
