// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { expect, test } from "vitest";
import config from "../../openapi-ts.config";

test("the types are those of the server's answers as last written; make client writes them anew", async () => {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  await createClient({ ...(await config), output: { path: folder }, logs: { level: "silent" } });
  const made = readFileSync(join(folder, "types.gen.ts"), "utf8");
  rmSync(folder, { recursive: true });
  expect(readFileSync(join(import.meta.dirname, "../client/types.gen.ts"), "utf8")).toBe(made);
});
