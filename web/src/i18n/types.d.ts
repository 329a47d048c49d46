import type common from './locales/en/common.json';
import type console from './locales/en/console.json';
import type portal from './locales/en/portal.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: typeof common; console: typeof console; portal: typeof portal };
  }
}
