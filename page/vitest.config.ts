import { defineConfig } from "vitest/config";

// One browser test at a time: each drives a whole browser.
export default defineConfig({
  test: { testTimeout: 240_000, hookTimeout: 60_000, fileParallelism: false, passWithNoTests: false },
});
