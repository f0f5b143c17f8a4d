/**
 * What somebody codes. It lives in this tab alone: the server gets each time what a step is about, answers with it done, and keeps nothing.
 * Every decision is one that `symmachia debate review` makes; here is only what lies where, and what was there before.
 */

import { Failure, json, path, text as fetched, type Width } from "../api";
import type { Coding, Concept, Debate, Decided, Document, Problem, Section, Sections, Statement } from "../client";
import { part, spoken } from "./text";

export type Whole = Required<Omit<Debate, "statements">> & { statements: Said[] };
export type Said = Required<Statement>;
export type Stance = "+" | "0" | "-";

export const KEPT = "debate";
/** By whom a statement is coded where nobody says so. */
export const ANYBODY = "reader";
const UNDONE = 200;
const AROUND = 32;

/** What a tab keeps over a reload. */
interface Kept {
  readonly debate: Whole;
  readonly text: string;
  readonly claims: Record<string, string>;
  readonly place: number;
  readonly unticked: readonly string[];
  readonly ticked: readonly string[];
  readonly coder: string;
  readonly concept: string;
  readonly quoted: boolean;
  readonly open: boolean;
}

export class Bench {
  debate: Whole | undefined = $state.raw();
  text = $state("");
  claims: Record<string, string> = $state.raw({});
  place = $state(0);
  ticked: readonly string[] = $state.raw([]);
  unticked: readonly string[] = $state.raw([]);
  coder = $state("");
  concept = $state("");
  quoted = $state(false);
  open = $state(false);
  busy = $state(false);
  notes: readonly string[] = $state.raw([]);
  problem: Problem | undefined = $state.raw();
  sections: readonly Section[] = $state.raw([]);
  full = $state(false);
  #past: { debate: Whole; place: number }[] = $state.raw([]);
  #chain: Promise<void> = Promise.resolve();

  constructor(readonly language: () => string) {
    const kept = sessionStorage.getItem(KEPT);
    if (kept) this.#restore(kept);
  }

  statements: readonly Said[] = $derived(this.debate?.statements ?? []);
  concepts: readonly Concept[] = $derived(this.debate?.concepts ?? []);
  current: Said | undefined = $derived(this.statements[this.place]);
  waiting = $derived(this.statements.filter(({ status }) => status === "suggested"));
  /** What would be confirmed at once: those the rules are surest of, and whatever somebody ticked besides. */
  chosen: readonly Said[] = $derived(this.waiting.filter((one) => this.ticks(one)));
  undoable = $derived(this.#past.length > 0);

  ticks = ({ id, tier }: Said): boolean => this.ticked.includes(id) || (tier === "A" && !this.unticked.includes(id));
  actor = (id: string): string => this.debate?.actors.find((actor) => actor.id === id)?.name ?? id;
  named = (id: string): string => this.debate?.concepts.find((concept) => concept.id === id)?.name ?? id;
  words = ({ spans }: Said): string => spoken(this.text, spans);
  snippets = (concept: string): readonly Said[] =>
    this.statements.filter(({ codes, status }) => status !== "rejected" && codes.some((code) => code.concept === concept));

  #restore(kept: string): void {
    const { debate, text, claims, place, unticked, ticked, coder, concept, quoted, open } = JSON.parse(kept) as Kept;
    Object.assign(this, { debate, text, claims, place, unticked, ticked, coder, concept, quoted, open });
  }

  /** Writes down all that a reload must not lose. */
  keep(): void {
    const { debate, text, claims, place, unticked, ticked, coder, concept, quoted, open } = this;
    if (!debate) return sessionStorage.removeItem(KEPT);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify({ debate, text, claims, place, unticked, ticked, coder, concept, quoted, open } satisfies Kept));
      this.full = false;
    } catch {
      this.full = true;
    }
  }

  /** Reads an article: its bytes, or what was pasted. */
  begin(article: Blob | string, quoted: boolean, codebook: boolean): Promise<void> {
    this.quoted = quoted;
    return this.#read(this.#post(`articles`, article, { quoted: String(quoted), codebook: String(codebook) }, "text/plain"));
  }

  /** Opens a debate file that somebody kept, beside the text that it codes where he has it. */
  reopen(file: string, article: string): Promise<void> {
    return this.#read(this.#post("debates/open", JSON.stringify({ file, text: article })));
  }

  /** Finds the spans of what is open in a text. */
  lay(article: string): Promise<string> {
    return this.#queued(async () => {
      const file = await this.#file();
      this.#take(await this.#post<Coding>("debates/open", JSON.stringify({ file, text: article })));
      return "";
    });
  }

  /** Takes a decision on the statement in hand, or on others, once those before it are taken. Gives what stood in its way. */
  press(key: string, lines: readonly string[] = [], ids?: readonly string[]): Promise<string> {
    return this.#queued(async () => {
      const { debate, current } = this;
      const about = ids ?? (current ? [current.id] : []);
      if (!debate || !about.length) return "";
      const asked = this.#slice(debate, ({ id }) => about.includes(id));
      const body = JSON.stringify({ debate: asked, coder: this.coder.trim() || ANYBODY, key, lines });
      const { debate: done, said } = await this.#post<Decided>("debates/press", body);
      const changed = new Map(done.statements?.map((one) => [one.id, one as Said]));
      this.#change({ ...(done as Whole), history: debate.history, statements: debate.statements.map((one) => changed.get(one.id) ?? one) });
      if ((key === "a" || key === "r") && !said && !ids) this.#onward();
      return said ?? "";
    });
  }

  /** Codes the statement in hand with the concept in hand; a definition makes a new one. */
  async code(stance: Stance, definition = ""): Promise<string> {
    return this.concept ? this.press("c", [`${this.concept} ${stance}`, definition]) : "";
  }

  uncode(concept: string): Promise<string> {
    return this.edit((one) => ({ ...one, codes: one.codes.filter((code) => code.concept !== concept) }));
  }

  /** Changes what is no decision: a date, an organisation. */
  edit(changed: (one: Said) => Said): Promise<string> {
    return this.#queued(async () => {
      const { debate, place } = this;
      if (debate) this.#change({ ...debate, statements: debate.statements.map((one, at) => (at === place ? changed(one) : one)) });
      return "";
    });
  }

  /** Confirms everything that is ticked. */
  confirm(): Promise<string> {
    return this.press("a", [], this.chosen.map(({ id }) => id));
  }

  /** Makes a statement of words in the text. */
  mark({ start, words }: { start: number; words: string }): Promise<string> {
    return this.#queued(async () => {
      const { debate, current, text, quoted } = this;
      if (!debate) return "";
      const before = Math.max(0, start - AROUND);
      const end = start + [...words].length;
      const asked = {
        debate: this.#slice(debate, () => false), taken: debate.statements.map(({ id }) => id), speaker: current?.speaker ?? "",
        start, words, quoted, prefix: part(text, before, start - before), suffix: part(text, end, AROUND),
      };
      const { debate: done } = await this.#post<Decided>("debates/mark", JSON.stringify(asked));
      const [made] = done.statements as Said[];
      if (!made) return "";
      const statements = [...debate.statements, made].sort((a, b) => (a.spans[0]?.start ?? Infinity) - (b.spans[0]?.start ?? Infinity));
      this.#change({ ...debate, actors: (done as Whole).actors, statements });
      this.place = statements.indexOf(made);
      return "";
    });
  }

  undo(): void {
    void this.#queued(async () => {
      const last = this.#past.at(-1);
      if (last) {
        this.#past = this.#past.slice(0, -1);
        this.debate = last.debate;
        this.place = last.place;
      }
      return "";
    });
  }

  step(way: 1 | -1): void {
    void this.#queued(async () => {
      const many = this.statements.length;
      if (many) this.place = (this.place + way + many) % many;
      return "";
    });
  }

  go(id: string): void {
    const at = this.statements.findIndex((one) => one.id === id);
    if (at >= 0) this.place = at;
  }

  tick(id: string, on: boolean): void {
    this.ticked = on ? [...this.ticked, id] : this.ticked.filter((other) => other !== id);
    this.unticked = on ? this.unticked.filter((other) => other !== id) : [...this.unticked, id];
  }

  /** What is known of the text itself. */
  describe(values: Partial<Document>): Promise<string> {
    return this.#queued(async () => {
      const { debate } = this;
      if (!debate) return "";
      const documents = debate.documents.map((one, at) => (at === 0 ? { ...one, ...values } : one));
      this.debate = { ...debate, title: values.title ?? debate.title, documents };
      return "";
    });
  }

  /** The file of what was coded so far. */
  file(): Promise<string> {
    return this.#queued(() => this.#file());
  }

  /** What holds of what was coded, by the figures as they were edited, and who stands where. */
  show(network: string, actors: string, width: Width, edits: Readonly<Record<string, string>>): Promise<string> {
    return this.#queued(async () => {
      const body = JSON.stringify({ debate: this.debate, network, actors });
      this.sections = (await this.#post<Sections>("debates/sections", body, { ...edits, width })).sections;
      return "";
    });
  }

  /** Forgets all of it. */
  clear(): void {
    this.debate = undefined;
    this.text = "";
    this.place = 0;
    this.notes = this.sections = this.ticked = this.unticked = [];
    this.problem = undefined;
    this.#past = [];
    this.keep();
  }

  async #read(asked: Promise<Coding>): Promise<void> {
    await this.#do(async () => {
      const found = await asked;
      this.clear();
      this.#take(found);
      this.place = Math.max(0, this.statements.findIndex(({ status }) => status === "suggested"));
      this.concept = this.debate?.concepts[0]?.id ?? "";
    });
  }

  #take(found: Coding): void {
    this.debate = found.debate as Whole;
    this.text = found.text ?? "";
    this.claims = found.claims ?? {};
    this.notes = found.notes ?? [];
  }

  #change(debate: Whole): void {
    if (!this.debate) return;
    this.#past = [...this.#past.slice(-UNDONE), { debate: this.debate, place: this.place }];
    this.debate = debate;
  }

  /** On to the next that waits, from here around. */
  #onward(): void {
    const many = this.statements.length;
    for (let ahead = 1; ahead < many; ahead++) {
      const at = (this.place + ahead) % many;
      if (this.statements[at]?.status === "suggested") {
        this.place = at;
        return;
      }
    }
  }

  #slice(debate: Whole, about: (one: Said) => boolean): Whole {
    return { ...debate, history: [], statements: debate.statements.filter(about) };
  }

  #file(): Promise<string> {
    return fetched(`${path("debates", "file")}?lang=${this.language()}`, this.#sent(JSON.stringify(this.debate)));
  }

  /** Asks; once more where another question of this page had taken the turn. */
  async #post<T>(place: string, body: Blob | string, query: Record<string, string> = {}, kind = "application/json"): Promise<T> {
    const address = `${path(place)}?${new URLSearchParams({ lang: this.language(), ...query })}`;
    try {
      return await json<T>(address, this.#sent(body, kind));
    } catch (fault) {
      if (!(fault instanceof Failure && fault.status === 409)) throw fault;
      return json<T>(address, this.#sent(body, kind));
    }
  }

  #sent(body: Blob | string, kind = "application/json"): RequestInit {
    return { method: "POST", body, headers: { "Content-Type": kind } };
  }

  /** One step after the other, however fast the keys come. */
  #queued(step: () => Promise<string>): Promise<string> {
    let said = "";
    const done = this.#chain.then(() => this.#do(async () => void (said = await step())));
    this.#chain = done;
    return done.then(() => said);
  }

  async #do(step: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await step();
    } catch (fault) {
      this.problem = fault instanceof Failure ? fault.problem : { what: String(fault) };
    } finally {
      this.busy = false;
    }
  }
}
