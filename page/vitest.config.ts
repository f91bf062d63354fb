import { defineConfig } from "vitest/config";

// One browser test at a time: each drives a whole browser. The limits are for a machine that is busy with other things.
export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    fileParallelism: false,
    passWithNoTests: false,
  },
});
