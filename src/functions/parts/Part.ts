import { failed } from "../../pricing";
import { hostError } from "../hostError";
import { showWherePartsAre } from "./partsAddress";

type Body = (...values: never[]) => unknown;

/** Functions that are fetched when one of them is first called, so that what nobody uses delays nothing. */
export class Part {
  private loaded: Readonly<Record<string, Body>> | undefined;

  /**
   * @param names of the functions in it, which Excel is told before the part is there
   * @param fetchPart fetches the part; a failed attempt is made again at the next call
   */
  constructor(
    private readonly names: readonly string[],
    private readonly fetchPart: () => Promise<Readonly<Record<string, Body>>>,
  ) {}

  /** Fetches the part, so that all calls from now on answer at once. */
  async load(): Promise<void> {
    showWherePartsAre();
    this.loaded ??= await this.fetchPart();
  }

  /** The functions by their names: they answer at once when the part is there, else as soon as it is. */
  functions(): [name: string, body: Body][] {
    return this.names.map((name) => [name, (...values) => this.call(name, values)]);
  }

  private call(name: string, values: never[]): unknown {
    return this.loaded === undefined ? this.callLater(name, values) : this.loaded[name]?.(...values);
  }

  private async callLater(name: string, values: never[]): Promise<unknown> {
    try {
      await this.load();
    } catch {
      throw hostError(failed("part-missing", { field: name }).issue);
    }
    return this.call(name, values);
  }
}
