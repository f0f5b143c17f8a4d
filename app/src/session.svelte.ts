/** What one page shows and asks: the place, the answer to it, and how far that answer is. */

import { getContext, setContext } from "svelte";
import { answer, Failure, Line, type Question, type Width } from "./api";
import type { Answer, Problem } from "./client";
import { address, bare, change, lead, type Place, read } from "./state";
import { fill, load, preferred, remember, type Words } from "./words";

export const NARROW = "(max-width: 46rem)";

/** `loading`: nothing to show yet; `stale`: an answer is shown and a newer one under way. */
export type Status = "loading" | "stale" | "ready" | "failed";

export class Session {
  place: Place = $state.raw({ view: "", entries: new Map() });
  answer: Answer | undefined = $state.raw();
  status: Status = $state("loading");
  problem: Problem | undefined = $state.raw();
  notices: readonly string[] = $state.raw([]);
  words: Words = $state.raw({});
  width: Width = $state("wide");
  /** The mark whose number is explained, and the job that found it if one did. */
  explained: { call: string; mark: Element; job: string } | undefined = $state.raw();

  /** The control that an element of the page leads to, until the panel has put the reader there. */
  sought = $state("");

  language = $derived(this.place.entries.get("lang") ?? "en");

  /** Where others find the page as it stands, on the data that it stands on. */
  shared = $derived(location.origin + address(change(this.place, { data: this.answer?.run.data ?? "" })));
  /** The citation, with the whole address in place of its path. */
  cite = $derived(this.answer?.cite.replace(/\/\S*$/, () => this.shared) ?? "");

  readonly #line = new Line<Question, Answer>(answer, (found, newest, asked) => this.#take(found, newest, asked), (fault) => this.#fail(fault));
  #spoken = "";

  /** Begins with the page's own address. */
  start(): void {
    const narrow = matchMedia(NARROW);
    this.width = narrow.matches ? "narrow" : "wide";
    narrow.addEventListener("change", () => {
      this.width = narrow.matches ? "narrow" : "wide";
      this.#ask();
    });
    addEventListener("popstate", () => this.#enter(read(location.pathname, location.search)));
    const place = read(location.pathname, location.search);
    const wish = preferred();
    this.#enter(place.entries.has("lang") || wish === "en" ? place : change(place, { lang: wish }));
    history.replaceState(null, "", address(this.place));
  }

  /** A message of the app's own. Until the words are here there are none. */
  say = (id: string, values?: Readonly<Record<string, string | number>>): string => fill(this.words[id] ?? "", values);

  /** Turns a slider: the address is written anew, the way back leads past it. */
  slide(key: string, value: string): void {
    this.place = change(this.place, { [key]: value });
    history.replaceState(null, "", address(this.place));
    this.#ask();
  }

  /** Makes a choice, which the way back undoes. */
  choose(values: Readonly<Record<string, string>>): void {
    if (values["lang"]) {
      remember(values["lang"]);
      values = { ...values, lang: values["lang"] === "en" ? "" : values["lang"] };
    }
    this.#push(change(this.place, values));
    this.#ask(true);
  }

  reset(): void {
    this.#push(bare(this.place));
    this.#ask(true);
  }

  /** Goes where an element leads: to a control, to another view with the same state, or to other entries in this one. */
  go(to: string): void {
    if (to.startsWith("#")) {
      this.sought = to.slice(1);
      return;
    }
    const next = lead(this.place, to);
    if (address(next) === address(this.place)) return;
    const moved = next.view !== this.place.view;
    history.pushState(null, "", address(next));
    this.#enter(next);
    if (moved) scrollTo(0, 0);
  }

  retry(): void {
    this.#ask(true);
  }

  dismiss(notice: string): void {
    this.notices = this.notices.filter((other) => other !== notice);
  }

  #push(place: Place): void {
    this.place = place;
    history.pushState(null, "", address(place));
  }

  #enter(place: Place): void {
    if (place.view !== this.place.view) {
      this.answer = undefined;
      this.explained = undefined;
    }
    this.place = place;
    this.#ask(true);
  }

  #ask(atOnce = false): void {
    void this.#speak();
    this.status = this.answer ? "stale" : "loading";
    this.#line.ask({ ...this.place, width: this.width }, atOnce);
  }

  async #speak(): Promise<void> {
    const language = this.language;
    if (this.#spoken === language) return;
    this.#spoken = language;
    document.documentElement.lang = language;
    try {
      const found = await load(language);
      if (this.#spoken === language) this.words = found;
    } catch (fault) {
      this.#spoken = "";
      this.#fail(fault);
    }
  }

  #take(found: Answer, newest: boolean, asked: Question): void {
    if (asked.view !== this.place.view) return;
    this.answer = found;
    this.problem = undefined;
    if (!newest) return;
    this.status = "ready";
    this.notices = found.notices ?? [];
    const data = this.place.entries.get("data");
    this.place = read(asked.view, found.state);
    if (data) this.place = change(this.place, { data });
    history.replaceState(null, "", address(this.place));
  }

  #fail(fault: unknown): void {
    this.status = "failed";
    this.problem = fault instanceof Failure ? fault.problem : { what: String(fault) };
  }
}

const KEY = Symbol("session");

export const provide = (session: Session): Session => setContext(KEY, session);

export const session = (): Session => getContext<Session>(KEY);
