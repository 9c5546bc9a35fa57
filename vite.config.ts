import { defineConfig } from "vite";

/** The playground's page: built once, served from this machine, with nothing inline. */
export default defineConfig({
  root: "src/playground/page/client",
  publicDir: false,
  build: {
    outDir: "../../../../dist/page",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
});
