import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['target', 'node_modules', 'build', 'eslint.config.js', 'postcss.config.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { // Two applications, each with the addresses of its own router.
      parserOptions: { project: ['./tsconfig.portal.json', './tsconfig.console.json'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The form that hands a promise to an event handler is the usual one with React.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-console': 'error',
      // Text belongs into src/i18n/locales.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXText[value=/\\p{L}{2}/u]',
          message: 'Text belongs into src/i18n/locales, in both languages.',
        },
        {
          selector: 'JSXAttribute[name.name=/^(label|placeholder|title|alt|aria-label|description)$/] > Literal[value=/\\p{L}{2}/u]',
          message: 'Text belongs into src/i18n/locales, in both languages.',
        },
      ],
    },
  },
);
