import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { VIEWS } from "../state";
import { fill, LANGUAGES } from "../words";

const SOURCE = join(import.meta.dirname, "..");
const CATALOGUE = join(SOURCE, "../../src/symmachia/words/en.ftl");
const NAMED: Readonly<Record<string, readonly string[]>> = { "app-view-": VIEWS, "app-language-": LANGUAGES };

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.parentPath.includes("tests"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

test("the catalogue holds every word that the app says, and the app says every word that the catalogue holds for it", () => {
  const source = files(SOURCE).join("\n");
  const said = [...source.matchAll(/"(app-[a-z-]+)"/g)].map(([, id]) => id!);
  const families = [...source.matchAll(/`(app-[a-z-]+)\$/g)].map(([, family]) => family!);
  const named = Object.entries(NAMED).flatMap(([family, names]) => names.map((name) => family + name));
  const held = [...readFileSync(CATALOGUE, "utf8").matchAll(/^(app-[a-z-]+) =/gm)].map(([, id]) => id!);
  expect([...said, ...named].filter((id) => !held.includes(id))).toEqual([]);
  expect(held.filter((id) => !said.includes(id) && !families.some((family) => id.startsWith(family)))).toEqual([]);
  expect(families.filter((family) => !held.some((id) => id.startsWith(family)))).toEqual([]);
});

test("blanks are filled, and one that nothing fills stays to be seen", () => {
  expect(fill("Changed: { $count } of {$all}", { count: 3, all: 7 })).toBe("Changed: 3 of 7");
  expect(fill("until { $year }")).toBe("until { $year }");
});
