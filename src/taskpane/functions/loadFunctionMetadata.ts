import { readFunctionMetadata, type FunctionMetadata } from "../../actions";

/** Loads functions.json from the page's own origin; rejects with a sentence for the reader. */
export async function loadFunctionMetadata(address: string): Promise<readonly FunctionMetadata[]> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error("The list of functions could not be loaded: the server did not respond.");
  }
  if (!response.ok) {
    throw new Error(`The list of functions could not be loaded: the server answered ${response.status}.`);
  }
  return readFunctionMetadata(await response.json());
}
