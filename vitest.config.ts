import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // Left alone it keeps one core for itself.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000, maxWorkers: '100%' },
});
