import type { Problem, Section } from "./client";

/** Work that takes long: how far it has come, what it has found so far, and its result once it is done. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly status: "waiting" | "running" | "done" | "failed" | "cancelled" | "interrupted";
  readonly done?: number;
  readonly total?: number;
  readonly seconds_left?: number | null;
  readonly message?: string;
  readonly partial?: Section[];
  readonly result?: Section[];
  readonly problem?: Problem | null;
}
