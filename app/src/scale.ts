/** The track of a slider: from a place on it, between 0 and 1,000, to a value and back. */

import type { Control } from "./client";

export const LENGTH = 1000;

type Track = Required<Pick<Control, "low" | "high" | "step" | "logarithmic">>;

export const track = ({ low = 0, high = 1, step = 1, logarithmic = false }: Control): Track => ({ low, high, step, logarithmic });

const bend = (value: number, { logarithmic }: Track): number => (logarithmic ? Math.log(value) : value);

/** How far along the track a value lies, from 0 to 1. */
export function share(value: number, on: Track): number {
  const [low, high, at] = [on.low, on.high, Math.min(Math.max(value, on.low), on.high)].map((end) => bend(end, on)) as [number, number, number];
  return high > low ? (at - low) / (high - low) : 0;
}

/** The value at a share of the track, on the nearest step; on a logarithmic track also to two digits, since nobody aims finer. */
export function value(at: number, on: Track): number {
  const [low, high] = [bend(on.low, on), bend(on.high, on)];
  const raw = on.logarithmic ? Number(Math.exp(low + at * (high - low)).toPrecision(2)) : low + at * (high - low);
  const stepped = on.low + Math.round((raw - on.low) / on.step) * on.step;
  return Math.min(Math.max(Number(stepped.toPrecision(10)), on.low), on.high);
}

/** The value next to another: one step on, or on a logarithmic track one unit of its second digit. */
export function next(from: number, up: boolean, on: Track): number {
  const step = on.logarithmic && from > 0 ? Math.max(on.step, 10 ** (Math.floor(Math.log10(from)) - 1)) : on.step;
  return Math.min(Math.max(Number((from + (up ? step : -step)).toPrecision(10)), on.low), on.high);
}

/** What an entry of the address says: one value, a range, or nothing, which is the whole range. */
export function span(entry: string, on: Track): { low: number; high: number; kind: "value" | "range" | "whole" } {
  const [low = NaN, high = low] = entry.split("~").map(Number);
  if (entry === "" || Number.isNaN(low) || Number.isNaN(high)) return { low: on.low, high: on.high, kind: "whole" };
  return { low, high, kind: entry.includes("~") ? "range" : "value" };
}
