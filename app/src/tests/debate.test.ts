import { expect, test } from "vitest";
import { meant } from "../debate/keys";
import { slug } from "../debate/save";
import { find, part, points, selected, spoken, stretches } from "../debate/text";

const TEXT = "😀 “Ja”, said Ünal. 👩‍🚀 No.";

test("places are counted in code points, whatever a sign takes", () => {
  expect(points(TEXT, TEXT.indexOf("“"))).toBe(2);
  expect(part(TEXT, 2, 4)).toBe("“Ja”");
  expect(find(TEXT, " No. ")).toEqual({ start: [...TEXT.slice(0, TEXT.indexOf("No."))].length, words: "No." });
  expect(find(TEXT, "Nein")).toBeUndefined();
  expect(find(TEXT, "  ")).toBeUndefined();
});

test("a text is cut where statements begin and end, and nothing of it is lost", () => {
  const placed = [
    { id: "a", spans: [{ start: 2, length: 4 }] },
    { id: "b", spans: [{ start: 4, length: 8 }, { start: 19, length: 1 }] },
    { id: "c", spans: [{ start: 500, length: 2 }] },
  ];
  const cut = stretches(TEXT, placed);
  expect(cut.map(({ text }) => text).join("")).toBe(TEXT);
  expect(cut.filter(({ ids }) => ids.length).map(({ ids }) => ids.join())).toEqual(["a", "a,b", "b", "b"]);
  expect(cut.find(({ ids }) => ids.includes("a"))?.text).toBe("“J");
  expect(spoken(TEXT, placed[0]!.spans)).toBe("“Ja”");
  expect(stretches("", [])).toEqual([]);
});

test("what is selected is found in code points, without the blanks at its ends", () => {
  document.body.innerHTML = `<div>😀 “Ja”<mark> said </mark>Ünal</div><p>elsewhere</p>`;
  const [within, elsewhere] = [document.querySelector("div")!, document.querySelector("p")!];
  const range = document.createRange();
  range.setStart(within.querySelector("mark")!.firstChild!, 0);
  range.setEnd(within.lastChild!, 2);
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
  expect(selected(within)).toEqual({ start: 7, words: "said Ün" });
  expect(selected(elsewhere)).toBeUndefined();
  getSelection()!.removeAllRanges();
  expect(selected(within)).toBeUndefined();
});

test("keys are decisions only where nobody writes and the browser is not meant", () => {
  const pressed = (key: string, target: Element = document.body, more: KeyboardEventInit = {}): string => {
    let found = "";
    target.addEventListener("keydown", (event) => (found = meant(event as KeyboardEvent)), { once: true });
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
    return found;
  };
  document.body.innerHTML = `<textarea></textarea><input type="checkbox"><select></select>`;
  expect([pressed("A"), pressed("="), pressed("−"), pressed("ArrowDown")]).toEqual(["a", "+", "-", "n"]);
  expect(pressed("a", document.querySelector("textarea")!)).toBe("");
  expect(pressed("a", document.querySelector("select")!)).toBe("");
  expect(pressed("+", document.querySelector("select")!)).toBe("+");
  expect(pressed("a", document.querySelector("input")!)).toBe("a");
  expect(pressed("r", document.body, { ctrlKey: true })).toBe("");
});

test("a file is called after its title, in letters that every disk takes", () => {
  expect(slug("Élan & Co.: «die NATO»?")).toBe("e-lan-co-die-nato");
  expect(slug("防衛")).toBe("debate");
});
