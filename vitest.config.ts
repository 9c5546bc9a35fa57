import { defineConfig } from "vitest/config";

const DATABASE = "test/database/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "",
          include: ["test/**/*.test.ts"],
          exclude: [DATABASE],
          globalSetup: "test/build-page.ts",
        },
      },
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
