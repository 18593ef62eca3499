import { join } from "node:path";
import { defineConfig } from "vite";

const dist = join(import.meta.dirname, "..", "..", "dist");

/** The reader uses the package as its users do: from its built entries. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  resolve: {
    alias: [
      { find: /^us-japan-climate-partnership$/, replacement: join(dist, "index.js") },
      { find: /^us-japan-climate-partnership\/(\w+)$/, replacement: join(dist, "$1.js") },
    ],
  },
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    outDir: join(import.meta.dirname, "..", "site"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    reportCompressedSize: false,
    manifest: "manifest.json",
    rollupOptions: {
      input: [
        join(import.meta.dirname, "script", "main.ts"),
        join(import.meta.dirname, "style", "lists.css"),
      ],
    },
  },
});
