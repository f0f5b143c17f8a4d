/** The way to the server: one computation in flight, one waiting, and an answer that nobody waits for any more is dropped. */

import type { Answer, Problem, Tree } from "./client";
import { query } from "./state";

export type Width = "wide" | "narrow";

export interface Question {
  readonly view: string;
  readonly entries: ReadonlyMap<string, string>;
  readonly width: Width;
}

/** What the server could not do, in its own words. */
export class Failure extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.what);
  }
}

const CLIENT = crypto.getRandomValues(new Uint32Array(4)).join("");

async function fetched(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, "Accept-Language": document.documentElement.lang, "X-Client": CLIENT } });
  } catch (fault) {
    if (init.signal?.aborted) throw fault;
    throw new Failure({ what: "" }, 0);
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new Failure(typeof problem?.what === "string" ? problem : { what: "" }, response.status);
}

export async function json<T>(path: string, init?: RequestInit): Promise<T> {
  return (await fetched(path, init)).json();
}

export async function text(path: string, init?: RequestInit): Promise<string> {
  return (await fetched(path, init)).text();
}

export const path = (...parts: string[]): string => `/api/${parts.map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/")}`;

const asked = (address: string, entries: Iterable<readonly [string, string]>): string => {
  const said = query(entries);
  return said ? `${address}?${said}` : address;
};

export const answer = ({ view, entries, width }: Question, signal: AbortSignal): Promise<Answer> =>
  json(asked(path("views", view), [...entries, ["width", width]]), { signal });

export const words = (language: string): Promise<Record<string, string>> => json(asked(path("words"), [["lang", language]]));

export const explain = (view: string, call: string, entries: ReadonlyMap<string, string>, signal?: AbortSignal): Promise<Tree> =>
  json(asked(path("explain"), [["view", view], ["call", call], ...entries]), { signal: signal ?? null });

export const explainFound = (job: string, call: string, signal?: AbortSignal): Promise<Tree> =>
  json(asked(path("jobs", job, "explain"), [["call", call]]), { signal: signal ?? null });

/** Where a download lies: `data.csv`, `data.json`, `code.py` or a picture's `.svg`. */
export const download = (view: string, file: string, entries: ReadonlyMap<string, string>): string => asked(path("views", view, file), entries);

/**
 * Asks one question at a time. While one is in flight the newest waits, and the ones between are never asked. A question that makes the one in
 * flight worthless is put with `at once`. An answer is handed on together with whether it is the newest.
 */
export class Line<Q, A> {
  #flight: AbortController | undefined;
  #waiting: Q | undefined;

  constructor(
    readonly put: (question: Q, signal: AbortSignal) => Promise<A>,
    readonly give: (answer: A, newest: boolean, question: Q) => void,
    readonly fail: (fault: unknown) => void,
  ) {}

  ask(question: Q, atOnce = false): void {
    if (this.#flight && !atOnce) {
      this.#waiting = question;
      return;
    }
    this.#flight?.abort();
    this.#waiting = undefined;
    void this.#run(question);
  }

  async #run(question: Q): Promise<void> {
    const flight = (this.#flight = new AbortController());
    try {
      const found = await this.put(question, flight.signal);
      if (this.#flight === flight) this.give(found, this.#waiting === undefined, question);
    } catch (fault) {
      const replaced = fault instanceof Failure && fault.status === 409 && this.#waiting !== undefined;
      if (this.#flight === flight && !replaced) this.fail(fault);
    }
    if (this.#flight !== flight) return;
    this.#flight = undefined;
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next !== undefined) void this.#run(next);
  }
}
