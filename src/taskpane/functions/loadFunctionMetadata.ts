import { readFunctionMetadata, type FunctionMetadata } from "../../actions";

/** Loads functions.json from the page's own origin; rejects with a sentence for the reader. */
export async function loadFunctionMetadata(address: string): Promise<readonly FunctionMetadata[]> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error("The list of functions could not be loaded: the server does not answer.");
  }
  if (!response.ok) {
    throw new Error(`The list of functions could not be loaded: the server answered ${response.status}.`);
  }
  const described = readFunctionMetadata(await response.json());
  // Examples are computed at once, so what is fetched at the first call has to be there; a part that is missing says so.
  await pageParts()?.catch(() => undefined);
  return described;
}

/** Fetches the functions that functions.js has not brought along. */
function pageParts(): Promise<unknown> | undefined {
  return (globalThis as { readonly mspPricingParts?: () => Promise<unknown> }).mspPricingParts?.();
}
