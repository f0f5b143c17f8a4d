/** Light or dark: as the system says, until the reader says otherwise. */

const REMEMBERED = "theme";
const DARK = "(prefers-color-scheme: dark)";

export type Theme = "light" | "dark";

const chosen = (): Theme | undefined => {
  const found = localStorage.getItem(REMEMBERED);
  return found === "light" || found === "dark" ? found : undefined;
};

export const current = (): Theme => chosen() ?? (matchMedia(DARK).matches ? "dark" : "light");

export function apply(): void {
  const theme = chosen();
  if (theme) document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

/** The other theme from now on; one that agrees with the system is not remembered. */
export function turn(): Theme {
  const next = current() === "dark" ? "light" : "dark";
  if (matchMedia(DARK).matches === (next === "dark")) localStorage.removeItem(REMEMBERED);
  else localStorage.setItem(REMEMBERED, next);
  apply();
  return next;
}
