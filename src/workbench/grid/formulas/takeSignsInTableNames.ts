import type { Injector } from "@univerjs/core";
import { ReferenceNodeFactory } from "@univerjs/preset-sheets-core";

interface TokenCheck {
  _checkTokenIsTableReference(token: string): boolean;
}

/** Signs that Excel allows in the name of a table. */
const SIGNS = /[_.\\]/g;

/**
 * The engine takes `Offers_2[Users]` for no reference, because its pattern for the name of a table leaves out signs
 * that Excel allows. So the check sees a letter in their place.
 */
export function takeSignsInTableNames(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as TokenCheck;
  const check = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) =>
    check(token.replace(/^[^[]*/, (name) => name.replace(SIGNS, "x")));
}
