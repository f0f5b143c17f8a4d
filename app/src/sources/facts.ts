/** The table of facts asks with the whole address, so that what a reader has set counts there too. */

import { json, path } from "../api";
import type { Choices, Facts } from "../client";
import { query } from "../state";

export const PAGE = 25;
/** Entries of the address that pick and order facts. */
export const PICKS = ["q", "kind", "grade", "source", "subject", "used", "apart", "order"] as const;

/** The address of what is asked: the same for the same facts, in whatever order the entries stand. */
export function asked(entries: ReadonlyMap<string, string>): string {
  return query([...entries].filter(([key]) => key !== "data").sort(([one], [other]) => (one < other ? -1 : 1)));
}

const joined = (address: string, said: string, more = ""): string => [address, [said, more].filter(Boolean).join("&")].filter(Boolean).join("?");

export const facts = (said: string, offset: number, signal: AbortSignal): Promise<Facts> =>
  json(joined(path("facts"), said, `offset=${offset}&limit=${PAGE}`), { signal });

export const choices = (language: string): Promise<Choices> => json(joined(path("facts", "choices"), query([["lang", language]])));

export const sheet = (said: string): string => joined(path("facts", "facts.csv"), said);
