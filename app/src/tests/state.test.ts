import { expect, test } from "vitest";
import { address, bare, change, chosen, lead, query, read } from "../state";

test("an address is read and written without loss", () => {
  const place = read("/missing", "?a=hedge_30&h.warning_days=10~20&e.symmachia-assumptions%2FUSA%2Fx=60&lang=de");
  expect(place.view).toBe("missing");
  expect(place.entries.get("h.warning_days")).toBe("10~20");
  expect(place.entries.get("e.symmachia-assumptions/USA/x")).toBe("60");
  expect(address(place)).toBe("/missing?a=hedge_30&h.warning_days=10~20&e.symmachia-assumptions/USA/x=60&lang=de");
});

test("letters that mean something in an address survive", () => {
  const entries = [["e.a+b", "1 & 2"]] as const;
  expect([...read("/", query(entries)).entries]).toEqual([["e.a+b", "1 & 2"]]);
});

test("the bare address opens on the question, and a token does not stay", () => {
  expect(address(read("/", "?token=secret"))).toBe("/question");
  expect(read("/member/DEU/", "").view).toBe("member/DEU");
});

test("an empty value takes an entry away", () => {
  const place = read("/bill", "a=x&b=y");
  expect(address(change(place, { a: "", b: "z", c: "1" }))).toBe("/bill?b=z&c=1");
  expect(address(place)).toBe("/bill?a=x&b=y");
});

test("only what somebody set counts as changed, and the way back keeps the language", () => {
  const place = read("/bill", "a=x&lang=de&data=f00");
  expect(chosen(place)).toEqual(["a"]);
  expect(address(bare(place))).toBe("/bill?lang=de");
});

test("an element leads to another view, to other entries, or to both, and the rest of the state comes along", () => {
  const place = read("/missing", "a=x&year=2030");
  expect(address(lead(place, "/member/DEU"))).toBe("/member/DEU?a=x&year=2030");
  expect(address(lead(place, "?capability=tankers"))).toBe("/missing?a=x&year=2030&capability=tankers");
  expect(address(lead(place, "/bill?year=2035&a="))).toBe("/bill?year=2035");
});
