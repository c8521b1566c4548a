import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** What the engine's lexer keeps between two formulas; private there. */
interface LexerState {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * While a formula is typed the lexer reads every half of it, and it forgets to start counting its square brackets again:
 * after `=Quotes[` it takes the operators of every later formula for text, and all of them fail with #NAME?.
 */
export function closeOpenBrackets(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
