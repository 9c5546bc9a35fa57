import { defineConfig } from "vitest/config";

const DATABASE = "test/database/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // by default one processor is left to whoever waits
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "",
          include: ["test/**/*.test.ts"],
          exclude: [DATABASE],
          globalSetup: "test/build.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [DATABASE],
          globalSetup: ["test/build.ts", "test/database/one-server.ts"],
          ...{ testTimeout: 120_000, hookTimeout: 120_000 },
        },
      },
    ],
  },
});
