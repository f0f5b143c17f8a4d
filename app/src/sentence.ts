import type { Figure } from "./client";

export type Sentence = ReadonlyArray<string | Figure>;

/** A sentence as plain text. */
export const plain = (sentence: Sentence): string => sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");
