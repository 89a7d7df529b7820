import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const SHELL = { regex: '^@tauri-apps/', message: 'Only api.ts calls the shell.' };
const BITS = { regex: '^bits-ui', message: 'Bits UI is wrapped once, in shared/.' };
const LEAVES_SHARED = {
  regex: '^\\.\\./(?!i18n$|shared/)',
  message: 'shared/ knows no domain: it may use itself and i18n, nothing else.',
};
const UNSEEN = 'Nothing typed or seen may outlive the window: no storage, no address.';

const restrict = (...patterns) => ['error', { patterns }];

export default ts.config(
  { ignores: ['dist/', 'src/generated/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'history', 'fetch', 'XMLHttpRequest', 'WebSocket'].map(
          (name) => ({ name, message: UNSEEN }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'history'].map((property) => ({
          object: 'window',
          property,
          message: UNSEEN,
        })),
        { object: 'document', property: 'cookie', message: UNSEEN },
      ],
      'no-restricted-imports': restrict(SHELL, BITS),
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      // A style attribute written in markup is refused by the content policy; `style:` goes through the DOM.
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}/u]',
          message: 'Visible text comes from locales/ through t().',
        },
        {
          selector:
            'SvelteAttribute[key.name=/^(aria-label|aria-description|title|placeholder|alt|label|hint|heading)$/] > SvelteLiteral[value=/\\p{L}/u]',
          message: 'Visible text comes from locales/ through t().',
        },
      ],
    },
  },
  { files: ['src/api.ts'], rules: { 'no-restricted-imports': restrict(BITS) } },
  { files: ['src/shared/**'], rules: { 'no-restricted-imports': restrict(SHELL, LEAVES_SHARED) } },
  { files: ['*.js', '*.ts', 'src/**/*.test.ts'], languageOptions: { globals: { ...globals.node } } },
);
