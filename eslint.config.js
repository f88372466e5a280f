import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'src/generated/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // `noUncheckedIndexedAccess` makes these necessary where an index was just checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what a module gives.' }],
    },
  },
  { files: ['*.config.*', 'tests/**/global-setup.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'off', 'no-restricted-syntax': 'off' } },
);
