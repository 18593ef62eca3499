import { defineConfig } from "vitest/config";

const timeouts = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    coverage: {
      include: ["src/**/*.ts"],
      // Authored data: every line of it runs as soon as it is loaded, so that it would only flatter the figure.
      exclude: ["src/records/**"],
      reporter: ["text", "html", "json-summary"],
      reportOnFailure: true, // A test of times may fail on a busy machine.
    },
    projects: [
      {
        test: {
          name: "library",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{clients,examples,matrix,site}/**"],
          typecheck: { enabled: true, include: ["tests/types/*.test-d.ts"] },
          globalSetup: "tests/package/consumer.ts",
          ...timeouts,
        },
      },
      {
        // What reaches `src/` without the packed package, for `npm run coverage`.
        test: {
          name: "coverage",
          include: ["tests/{checks,content,find,partnership,records,schema}/**/*.test.ts"],
          exclude: ["tests/checks/time.test.ts"],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: "matrix",
          include: ["tests/matrix/**/*.test.ts"],
          globalSetup: "tests/package/tarball.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "clients",
          include: ["tests/clients/**/*.test.ts"],
          globalSetup: "tests/package/tarball.ts",
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          fileParallelism: false, // times are measured
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "examples",
          include: ["tests/examples/**/*.test.ts"],
          globalSetup: "tests/package/tarball.ts",
          testTimeout: 300_000,
        },
      },
    ],
  },
});
