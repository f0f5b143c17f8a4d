/** The address is the whole state: the view is its path, everything that differs from the defaults its query. */

export const VIEWS = ["question", "carries", "missing", "bill", "force", "debate", "sources"] as const;

export interface Place {
  readonly view: string;
  readonly entries: ReadonlyMap<string, string>;
}

/** The place that an address names. A token is the server's business and does not stay. */
export function read(path: string, query: string): Place {
  const entries = new Map(new URLSearchParams(query));
  entries.delete("token");
  return { view: path.replace(/^\/+|\/+$/g, "") || VIEWS[0], entries };
}

/** The query of a place, without its question mark, with the letters left plain that the server leaves plain. */
export function query(entries: Iterable<readonly [string, string]>): string {
  return Array.from(entries, ([key, value]) => `${plain(key)}=${plain(value)}`).join("&");
}

export function address(place: Place): string {
  const said = query(place.entries);
  return `/${place.view}${said && `?${said}`}`;
}

/** The same place with some entries set; an empty value takes an entry away. */
export function change(place: Place, values: Readonly<Record<string, string>>): Place {
  const entries = new Map(place.entries);
  for (const [key, value] of Object.entries(values)) {
    if (value) entries.set(key, value);
    else entries.delete(key);
  }
  return { ...place, entries };
}

/** Where an element of a picture leads: another view with the same state, other entries in the same view, or both. */
export function lead(place: Place, go: string): Place {
  const [view = "", said = ""] = go.split("?");
  const next = change(place, Object.fromEntries(new URLSearchParams(said)));
  return view ? { ...next, view: view.replace(/^\/+/, "") } : next;
}

/** The same view with nothing but the language kept. */
export function bare(place: Place): Place {
  const language = place.entries.get("lang");
  return { ...place, entries: new Map(language ? [["lang", language]] : []) };
}

/** The entries that somebody set: all but the language and the data that a link was made with. */
export function chosen(place: Place): string[] {
  return [...place.entries.keys()].filter((key) => key !== "lang" && key !== "data");
}

const plain = (text: string): string =>
  encodeURIComponent(text).replace(/%(2F|3A|2C|5B|5D)/g, (code) => decodeURIComponent(code));
