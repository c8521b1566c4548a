/**
 * In the place of the engine's 77 dictionaries of where words may be broken, 6 MB: texts in cells are never hyphenated,
 * though it asks for that of British English whenever it starts. It does without a language that it finds nothing for.
 */
export {};
