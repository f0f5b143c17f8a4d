/** Work that takes long. Its id is kept for as long as the tab lives, so that it is found again after a reload and after the server was restarted. */

import { Failure, json, path, type Width } from "./api";
import { query } from "./state";
import type { Job, Offer, Problem } from "./client";

const EVENTS = ["progress", "done", "failed", "cancelled", "interrupted"] as const;
const AGAIN = 2000;
/** An interrupted job waits for the server to come back, which takes it up again. */
const OPEN = ["waiting", "running", "interrupted"];

export class Work {
  job: Job | undefined = $state.raw();
  problem: Problem | undefined = $state.raw();
  #news: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = "";

  constructor(readonly offer: Offer) {}

  get #key(): string {
    return `job ${this.offer.kind} ${this.offer.study ?? ""}`;
  }

  /** Shows the job that was begun in this tab, if there is one, painted at a width and in a language. */
  show(width: Width, language: string): void {
    this.#looks = query([["width", width], ["lang", language]]);
    const id = sessionStorage.getItem(this.#key);
    if (id) this.#follow(id);
  }

  get running(): boolean {
    return this.job !== undefined && OPEN.includes(this.job.status);
  }

  async begin(state: string): Promise<void> {
    this.problem = undefined;
    try {
      const { kind, study, futures } = this.offer;
      const body = JSON.stringify({ kind, state, study, futures });
      const job = await json<Job>(`${path("jobs")}?${this.#looks}`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
      this.#take(job);
      sessionStorage.setItem(this.#key, job.id);
      this.#follow(job.id);
    } catch (fault) {
      this.#fail(fault);
    }
  }

  async cancel(): Promise<void> {
    if (!this.job) return;
    try {
      this.#take(await json<Job>(`${path("jobs", this.job.id)}?${this.#looks}`, { method: "DELETE" }));
    } catch (fault) {
      this.#fail(fault);
    }
  }

  forget(): void {
    this.stop();
    this.job = this.problem = undefined;
    sessionStorage.removeItem(this.#key);
  }

  stop(): void {
    this.#news?.close();
    clearTimeout(this.#timer);
  }

  #follow(id: string): void {
    this.stop();
    const news = (this.#news = new EventSource(`${path("jobs", id, "events")}?${this.#looks}`));
    for (const name of EVENTS) news.addEventListener(name, (event: MessageEvent<string>) => this.#take(JSON.parse(event.data)));
    news.onerror = () => {
      if (news.readyState !== EventSource.CLOSED) return;
      this.#timer = setTimeout(() => void this.#look(id), AGAIN);
    };
  }

  /** After the stream was refused: the job may be gone, or the server may be on its way back. */
  async #look(id: string): Promise<void> {
    try {
      this.#take(await json<Job>(`${path("jobs", id)}?${this.#looks}`));
      if (this.running) this.#follow(id);
    } catch (fault) {
      if (fault instanceof Failure && fault.status === 404) this.forget();
      else this.#timer = setTimeout(() => void this.#look(id), AGAIN);
    }
  }

  #take(job: Job): void {
    this.job = job;
    this.problem = job.problem ?? undefined;
    if (!this.running) this.stop();
  }

  #fail(fault: unknown): void {
    this.problem = fault instanceof Failure ? fault.problem : { what: String(fault) };
  }
}
