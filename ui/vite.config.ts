import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The window's content policy allows only 'self': nothing is inlined, no polyfill script is added.
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  preview: { port: 4173, strictPort: true },
  build: {
    target: ['safari17.5', 'chrome123'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // A language is one file.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ test: /[\\/]locales[\\/]/, name: (id) => /[\\/]locales[\\/]([\w-]+)/.exec(id)?.[1] ?? null }] },
      },
    },
  },
  // Runes live in Svelte's browser build; without this the tests would get the server one.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: { include: ['src/**/*.test.ts'], environment: './src/browser.environment.ts' },
}));
