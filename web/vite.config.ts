import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': here('./src'), '@schema': here('./target/generated/schema.d.ts') } },
  build: {
    outDir: here('./target/classes/screens'),
    emptyOutDir: true,
    manifest: true,
    // The policy of the pages lets no file in as text of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { portal: here('./index.html'), console: here('./console.html') } },
  },
  server: {
    port: 5173,
    proxy: { '/api': 'http://localhost:8080' },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], setupFiles: ['src/shared/testing.ts'] },
});
