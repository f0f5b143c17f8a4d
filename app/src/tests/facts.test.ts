import { expect, test } from "vitest";
import { asked, sheet } from "../sources/facts";

test("the same facts are asked for by one address, whatever the order of its entries and the data of the link", () => {
  const one = new Map([["q", "tanks"], ["e.x/y", "3"], ["data", "abc"]]);
  const other = new Map([["e.x/y", "3"], ["q", "tanks"]]);
  expect(asked(one)).toBe("e.x/y=3&q=tanks");
  expect(asked(other)).toBe(asked(one));
});

test("the sheet holds what is asked for", () => {
  expect(sheet("")).toBe("/api/facts/facts.csv");
  expect(sheet("q=tanks")).toBe("/api/facts/facts.csv?q=tanks");
});
