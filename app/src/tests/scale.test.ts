import { expect, test } from "vitest";
import type { Control } from "../client";
import { next, share, span, track, value } from "../scale";

const on = (low: number, high: number, step: number, logarithmic = false) => track({ key: "k", kind: "slider", label: "k", low, high, step, logarithmic } as Control);

test("every value of a track is found again from its place", () => {
  for (const scale of [on(0, 120, 1), on(0.5, 3, 0.1), on(2026, 2040, 1)]) {
    for (let at = scale.low; at <= scale.high + 1e-9; at += scale.step) expect(value(share(at, scale), scale)).toBeCloseTo(at, 9);
  }
});

test("a logarithmic track gives each tenfold the same stretch, and round values", () => {
  const scale = on(1, 1000, 1, true);
  expect(share(10, scale)).toBeCloseTo(1 / 3);
  expect(value(2 / 3, scale)).toBe(100);
  expect(value(0.55, scale)).toBe(45);
  expect([value(0, scale), value(1, scale)]).toEqual([1, 1000]);
});

test("values beyond the ends stay on the track", () => {
  const scale = on(0, 100, 5);
  expect([share(-5, scale), share(500, scale), value(2, scale)]).toEqual([0, 1, 100]);
});

test("an entry is a value, a range or the whole", () => {
  const scale = on(0, 100, 5);
  expect(span("40", scale)).toEqual({ low: 40, high: 40, kind: "value" });
  expect(span("10~20", scale)).toEqual({ low: 10, high: 20, kind: "range" });
  expect(span("", scale)).toEqual({ low: 0, high: 100, kind: "whole" });
  expect(span("high", scale).kind).toBe("whole");
});

test("the smallest move on a logarithmic track goes to the next value that it can show", () => {
  const scale = on(1, 1000, 1, true);
  expect([next(30, true, scale), next(30, false, scale), next(450, true, scale), next(1, false, scale), next(1000, true, scale)]).toEqual([31, 29, 460, 1, 1000]);
  expect(next(1.9, true, on(0.5, 3, 0.1))).toBe(2);
});
