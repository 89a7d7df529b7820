import type { Environment } from 'vitest/runtime';

/** Runs tests in plain Node with Svelte's browser build, so that runes are alive without a document. */
export default {
  name: 'browser-without-document',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
