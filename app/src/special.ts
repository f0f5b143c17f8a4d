/** Views that need more than sections. Each brings a component, which is loaded when the view is opened and stands above its sections. */

import type { Component } from "svelte";
import type { Answer } from "./client";

type Loaded = () => Promise<{ default: Component<{ answer: Answer }> }>;

export const SPECIAL: Readonly<Record<string, Loaded>> = {
  debate: () => import("./debate/Debate.svelte"),
  sources: () => import("./sources/Sources.svelte"),
};

/** Sections that stand above such a component, by view. */
export const LEAD: Readonly<Record<string, readonly string[]>> = { debate: ["verdicts"], sources: ["yours", "decisive"] };
