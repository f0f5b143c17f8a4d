/** The words of the app itself. They come from the one catalogue, in the language of the page. */

import { words } from "./api";

export type Words = Readonly<Record<string, string>>;

export const LANGUAGES = ["en", "de"] as const;

const REMEMBERED = "language";
const known = new Map<string, Promise<Words>>();

export function load(language: string): Promise<Words> {
  const found = known.get(language) ?? words(language);
  known.set(language, found);
  found.catch(() => known.delete(language));
  return found;
}

/** A message with its blanks filled in. */
export function fill(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{\s*\$(\w+)\s*\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** The language to begin with where the address names none: the one chosen last, else the browser's, else English. */
export function preferred(): string {
  const wishes = [localStorage.getItem(REMEMBERED), ...navigator.languages.map((language) => language.slice(0, 2))];
  return wishes.find((wish) => LANGUAGES.some((language) => language === wish)) ?? LANGUAGES[0];
}

export const remember = (language: string): void => localStorage.setItem(REMEMBERED, language);
