import type admin from './locales/en/admin.json';
import type common from './locales/en/common.json';
import type console from './locales/en/console.json';
import type figures from './locales/en/figures.json';
import type portal from './locales/en/portal.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      admin: typeof admin;
      common: typeof common;
      console: typeof console;
      figures: typeof figures;
      portal: typeof portal;
    };
  }
}
