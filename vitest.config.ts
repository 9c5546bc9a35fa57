import { defineConfig } from "vitest/config";

const DATABASE = "test/database/**/*.test.ts";

export default defineConfig({
  test: {
    globalSetup: "test/build-page.ts",
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "", include: ["test/**/*.test.ts"], exclude: [DATABASE] } },
      {
        extends: true,
        test: {
          name: "database",
          include: [DATABASE],
          globalSetup: "test/database/one-server.ts",
          ...{ testTimeout: 120_000, hookTimeout: 120_000 },
        },
      },
    ],
  },
});
