import { compareQuotes } from "./compareQuotes";
import { countPriceReconcile } from "./countPriceReconcile/countPriceReconcile";
import { enterprise } from "./enterprise";
import { fourKinds } from "./fourKinds";
import { lawOffice } from "./lawOffice";
import { manufacturing } from "./manufacturing";
import { professionalServices } from "./professionalServices";
import { startUp } from "./startUp";
import { threeQuotes } from "./threeQuotes";
import type { Sample } from "./Sample";

/** In the order in which the pane shows them: three quotes, four kinds of contracts, the reference scenarios, lists and an invoice, all of the contracts together. */
export const samples: readonly Sample[] = [
  threeQuotes,
  fourKinds,
  manufacturing,
  professionalServices,
  lawOffice,
  startUp,
  enterprise,
  countPriceReconcile,
  compareQuotes,
];
