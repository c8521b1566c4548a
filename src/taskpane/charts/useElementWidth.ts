import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width of an element in pixels, as it changes; the given one until it is known. */
export function useElementWidth<E extends HTMLElement>(
  width: number,
): { readonly ref: RefObject<E | null>; readonly width: number } {
  const ref = useRef<E>(null);
  const [measured, setMeasured] = useState(width);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => {
      if (element.clientWidth > 0) setMeasured(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: measured };
}
