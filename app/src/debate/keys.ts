/** The keys of the workbench: those of `symmachia debate review`, with the stances as signs. */

export const KEYS = [
  ["a", "app-debate-key-accept"], ["r", "app-debate-key-reject"], ["e", "app-debate-key-edit"], ["u", "app-debate-key-undo"],
  ["n", "app-debate-key-next"], ["p", "app-debate-key-previous"], ["c", "app-debate-key-concept"], ["+", "app-debate-key-for"],
  ["0", "app-debate-key-neither"], ["−", "app-debate-key-against"], ["1–5", "app-debate-key-claim"], ["v", "app-debate-key-voice"],
  ["m", "app-debate-key-mark"], ["b", "app-debate-key-confirm"],
] as const;

const SIGNS = ["+", "0", "-"];

/** The key that was meant, or nothing where somebody writes, or means the browser. Letters choose in a list, signs still code. */
export function meant(event: KeyboardEvent): string {
  if (event.ctrlKey || event.metaKey || event.altKey) return "";
  const key = { "=": "+", "−": "-", _: "-", ArrowDown: "n", ArrowUp: "p" }[event.key] ?? event.key.toLowerCase();
  const at = event.target instanceof Element ? event.target.closest("input, textarea, select, [contenteditable]") : null;
  if (at instanceof HTMLSelectElement) return SIGNS.includes(key) ? key : "";
  return at === null || (at instanceof HTMLInputElement && at.type === "checkbox") ? key : "";
}
