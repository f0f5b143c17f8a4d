/** The marks of a painted picture are one stop of the keyboard; the arrows go from mark to mark. */

import type { Attachment } from "svelte/attachments";

const MARKS = "[data-call], [data-go]";
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Puts a picture painted by the server into its place and makes its marks reachable. */
export function tend(svg: string): Attachment<HTMLElement> {
  return (canvas) => {
    canvas.innerHTML = svg;
    const picture = canvas.querySelector("svg");
    const marks = [...canvas.querySelectorAll<SVGElement>(MARKS)];
    if (!picture || !marks.length) return;
    picture.setAttribute("role", "group");
    for (const [place, mark] of marks.entries()) {
      mark.setAttribute("role", mark.hasAttribute("data-go") ? "link" : "button");
      mark.setAttribute("tabindex", place ? "-1" : "0");
    }
    const move = (event: KeyboardEvent): void => {
      const place = marks.indexOf(event.target as SVGElement);
      const next = event.key === "Home" ? 0 : event.key === "End" ? marks.length - 1 : place + (STEPS[event.key] ?? 0);
      const mark = marks[next];
      if (place < 0 || next === place || !mark) return;
      marks[place]?.setAttribute("tabindex", "-1");
      mark.setAttribute("tabindex", "0");
      mark.focus();
      event.preventDefault();
    };
    picture.addEventListener("keydown", move);
    return () => picture.removeEventListener("keydown", move);
  };
}
