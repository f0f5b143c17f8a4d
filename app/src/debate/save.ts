/** A file out of the page: it is made here, and goes nowhere else. */

import type { Bench } from "./bench.svelte";

export async function save(bench: Bench): Promise<void> {
  const content = await bench.file();
  if (!content) return;
  const address = URL.createObjectURL(new Blob([content], { type: "text/yaml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${slug(bench.debate?.title ?? "")}.yaml`;
  link.click();
  URL.revokeObjectURL(address);
}

export const slug = (title: string): string =>
  title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-+|-+$/g, "") || "debate";
