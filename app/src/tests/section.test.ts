import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import App from "../App.svelte";
import { ANSWER } from "./fixture";

const WORDS = { "app-then": "then", "app-again": "again", "app-now": "now", "app-cite": "Cite" };
let app: Record<string, unknown>;

beforeEach(async () => {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (address) => new Response(JSON.stringify(String(address).startsWith("/api/words") ? WORDS : ANSWER)));
  history.replaceState(null, "", "/question?window=50.0");
  app = mount(App, { target: document.body });
  await vi.waitFor(() => expect(document.querySelector("main h1")).not.toBeNull());
  flushSync();
});

afterEach(async () => {
  await unmount(app);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const texts = (selector: string): string[] => all(selector).map((element) => element.textContent ?? "");

test("a number looks like what it is and can be opened", () => {
  const marks = all("section > p data");
  expect(marks.map((mark) => mark.className)).toEqual(["figure observed", "figure estimate", "figure assumption"]);
  expect(marks.every((mark) => mark.getAttribute("role") === "button" && mark.getAttribute("tabindex") === "0")).toBe(true);
  expect(document.querySelector("h1 data")?.className).toBe("figure model-output");
  expect(marks[0]?.getAttribute("data-call")).toBe("call(1)");
});

test("a sentence is set without stray spaces", () => {
  expect(texts("section > p")[0]).toBe("Seen 1, thought 2, taken 3.");
});

test("a picture is painted in, and its marks are one stop of the keyboard", () => {
  const picture = document.querySelector(".canvas svg")!;
  expect(picture.getAttribute("role")).toBe("group");
  const marks = [...picture.querySelectorAll("[data-call], [data-go]")];
  expect(marks.map((mark) => mark.getAttribute("role"))).toEqual(["button", "link", "button"]);
  expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
  expect(all("figure .files a").map((link) => link.getAttribute("href"))).toEqual([
    "/api/views/question/chart.svg?window=50", "/api/views/question/data.csv?window=50", "/api/views/question/data.json?window=50",
  ]);
});

test("a table shows, a folded one opens, a claim has its verdict, and long readings fold", () => {
  expect(texts("section > .scroll caption")).toEqual(["Open"]);
  expect(texts("section > details > summary")).toEqual(["Folded"]);
  expect(document.querySelector("article")?.classList.contains("fails")).toBe(true);
  expect(texts("article thead th")).toEqual(["", "then", "again", "now"]);
  expect(all("article td details")).toHaveLength(1);
});

test("the address becomes the canonical one, and the citation bears the whole of it with the data", () => {
  expect(location.pathname + location.search).toBe("/question?window=50");
  expect(document.querySelector("footer")?.textContent).toBe(`Symmachia 0.1.0, “It costs more”, ${location.origin}/question?window=50&data=f00`);
  expect(document.title).toBe("It costs EUR 5 bn more · Symmachia");
});
