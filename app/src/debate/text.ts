/** Places in a text. The server counts code points, the page counts UTF-16 units: here, and only here, one becomes the other. */

export interface Placed {
  readonly id: string;
  readonly spans: ReadonlyArray<{ readonly start: number; readonly length: number }>;
}

/** A stretch of text that the same statements cover, in their order. */
export interface Stretch {
  readonly text: string;
  readonly ids: readonly string[];
}

/** How many code points lie before a place that is counted in UTF-16 units. */
export const points = (text: string, units: number): number => [...text.slice(0, units)].length;

/** A part of a text, counted in code points. */
export const part = (text: string, start: number, length: number): string => [...text].slice(start, start + length).join("");

/** The whole text, cut wherever a statement begins or ends. */
export function stretches(text: string, placed: readonly Placed[]): Stretch[] {
  const signs = [...text];
  const inside = placed.flatMap(({ id, spans }) =>
    spans.filter(({ start, length }) => start + length <= signs.length).map(({ start, length }) => ({ id, start, end: start + length })),
  );
  const cuts = [...new Set([0, signs.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    const ids = new Set(inside.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id));
    return { text: signs.slice(start, end).join(""), ids: [...ids] };
  });
}

/** The words of a statement in the text. */
export const spoken = (text: string, spans: Placed["spans"]): string => spans.map(({ start, length }) => part(text, start, length)).join(" … ");

/** The text within an element that is selected, without blanks at its ends; nothing where none is, or where it reaches beyond. */
export function selected(within: HTMLElement): { start: number; words: string } | undefined {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  if (!range || range.collapsed || !within.contains(range.startContainer) || !within.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(within);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const blank = words.length - words.trimStart().length;
  return words.trim() ? { start: points(within.textContent ?? "", before.toString().length + blank), words: words.trim() } : undefined;
}

/** Where words stand in a text, the first time after a place. */
export function find(text: string, words: string): { start: number; words: string } | undefined {
  const at = words.trim() ? text.indexOf(words.trim()) : -1;
  return at < 0 ? undefined : { start: points(text, at), words: words.trim() };
}
