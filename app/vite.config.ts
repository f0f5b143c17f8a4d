import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  build: { outDir: "../src/symmachia/server/static", emptyOutDir: true, target: "es2023", assetsInlineLimit: 0, modulePreload: false },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  server: { proxy: { "/api": "http://127.0.0.1:8321" } },
  test: { environment: "happy-dom", include: ["src/tests/**/*.test.ts"] },
});
