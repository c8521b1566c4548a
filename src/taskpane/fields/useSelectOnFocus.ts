import { useRef, type FocusEvent, type MouseEvent } from "react";

/**
 * Selects all of a field when it gets the focus, by key or by pointer, so that what is typed takes the place of what
 * stands there; a second click sets the caret.
 */
export function useSelectOnFocus() {
  const isFresh = useRef(false);
  return {
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement>): void => {
      isFresh.current = true;
      currentTarget.select();
    },
    onMouseUp: ({ currentTarget }: MouseEvent<HTMLInputElement>): void => {
      // The press of the button has set a caret since; who has marked a part wants that part.
      if (isFresh.current && currentTarget.selectionStart === currentTarget.selectionEnd)
        currentTarget.select();
      isFresh.current = false;
    },
  };
}
