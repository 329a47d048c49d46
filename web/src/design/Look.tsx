import '@mantine/core/styles.css';
import './global.css';
import { MantineProvider, type CSSVariablesResolver } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme';

/** The policy of the page lets a style in by this word alone, drawn anew for each page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Paper on a ground, parted by lines; the names are used by global.css. */
const surfaces: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#566061',
    '--mantine-color-error': '#b3261e',
    '--pcrm-ground': '#f4f6f4',
    '--pcrm-line': '#d8dfdc',
  },
  dark: {
    '--mantine-color-body': '#1b2122',
    '--mantine-color-dimmed': '#a9b5b5',
    '--mantine-color-error': '#ffb4ab',
    '--pcrm-ground': '#121617',
    '--pcrm-line': '#384243',
  },
});

/** Everything on a screen stands in it: colours, type, light and dark. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={surfaces}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
}
