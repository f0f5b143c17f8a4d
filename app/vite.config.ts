import { readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const FONTS = ["source-sans-3", "source-serif-4"];

/** The fonts' licence asks to go where the fonts go. */
const licences: Plugin = {
  name: "licences",
  generateBundle() {
    for (const font of FONTS) {
      const source = readFileSync(`node_modules/@fontsource/${font}/LICENSE`, "utf8");
      this.emitFile({ type: "asset", fileName: `licences/${font}.txt`, source });
    }
  },
};

export default defineConfig({
  plugins: [svelte(), licences],
  build: {
    outDir: "../src/symmachia/server/static", emptyOutDir: true, target: "es2023", assetsInlineLimit: 0, modulePreload: false,
    license: { fileName: "licences/code.md" },
  },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  server: { proxy: { "/api": "http://127.0.0.1:8321" } },
  test: { environment: "happy-dom", include: ["src/tests/**/*.test.ts"] },
});
