import { defineConfig } from "vitest/config";

const timeouts = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "library",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/examples/**"],
          globalSetup: "tests/package/consumer.ts",
          ...timeouts,
        },
      },
      {
        test: {
          name: "examples",
          include: ["tests/examples/**/*.test.ts"],
          globalSetup: "tests/examples/setup.ts",
          testTimeout: 300_000,
        },
      },
    ],
  },
});
