import type { Result } from "../../pricing";
import type { ArgumentPlace } from "./cellPlace";
import type { NamedRange } from "./pairs";
import type { Reader } from "./Reader";

/** One input of the core, read from the arguments of a call. */
export type Source<T> = (values: readonly unknown[], places: readonly ArgumentPlace[]) => Result<T>;

/** The argument at a position. */
export function at<T>(position: number, reader: Reader<T>): Source<T> {
  return (values, places) => reader(values[position], placeAt(places, position));
}

/** Two ranges that belong together. */
export function pairAt<T>(
  first: number,
  second: number,
  reader: (first: NamedRange, second: NamedRange) => Result<T>,
): Source<T> {
  return (values, places) => reader(rangeAt(values, places, first), rangeAt(values, places, second));
}

/** Three ranges in a row that belong together. */
export function tripleAt<T>(
  first: number,
  reader: (first: NamedRange, second: NamedRange, third: NamedRange) => Result<T>,
): Source<T> {
  return (values, places) =>
    reader(
      rangeAt(values, places, first),
      rangeAt(values, places, first + 1),
      rangeAt(values, places, first + 2),
    );
}

/** Reads the sources in order, up to the first that is not right, and hands them to the core. */
export function reading<A extends readonly unknown[], R>(
  sources: { readonly [K in keyof A]: Source<A[K]> },
  core: (...inputs: A) => Result<R>,
): Source<R> {
  return (values, places) => {
    const inputs: unknown[] = [];
    for (const source of sources) {
      const input = source(values, places);
      if (!input.ok) return input;
      inputs.push(input.value);
    }
    return core(...(inputs as unknown as A));
  };
}

export function rangeAt(
  values: readonly unknown[],
  places: readonly ArgumentPlace[],
  position: number,
): NamedRange {
  return { value: values[position], place: placeAt(places, position) };
}

function placeAt(places: readonly ArgumentPlace[], position: number): ArgumentPlace {
  return places[position] ?? { name: `argument ${position + 1}` };
}
