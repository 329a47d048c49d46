import { createTheme, type MantineColorsTuple } from '@mantine/core';

// Peacock: the office's own ink. Marigold: what waits for somebody. Both hold 4.5:1 on their grounds at shade 7 and up.
const peacock: MantineColorsTuple = [
  '#e8f5f5', '#d3e8e9', '#a6d1d3', '#75b9bc', '#4ca4a8', '#31979b', '#1f8f94', '#0b7378', '#0f5257', '#0a4448',
];
const marigold: MantineColorsTuple = [
  '#fff4e2', '#ffe8cd', '#fbcf9c', '#f7b566', '#f49e38', '#f2901c', '#c76f07', '#a85b00', '#8f4c00', '#773e00',
];

/** The one look of portal and console; docs/design.md says why it is so. */
export const theme = createTheme({
  primaryColor: 'peacock',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  colors: { peacock, marigold },
  // The web font has Devanagari letters alone: all others are the device's own.
  fontFamily: "'Noto Sans Devanagari', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontFamilyMonospace: "'Noto Sans Devanagari', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
});
