import { defineConfig, type Plugin } from 'vite';

/**
 * The demo's server: `/demo/` over the sources. The two lines that a coach pastes work in it as they stand, `/embed/<tag>.js`
 * and `.css` being what `src/embed` says now. `scripts/build.mjs` builds the package.
 */
const demo: Plugin = {
  name: 'demo',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const url = request.url ?? '/';
      if (url === '/') {
        response.writeHead(302, { Location: '/demo/' }).end();
        return;
      }
      request.url = url
        .replace(/^\/embed\/([\w-]+)\.js(?=\?|$)/, '/src/embed/$1.ts')
        .replace(/^\/embed\/([\w-]+)\.css(?=\?|$)/, '/src/embed/$1.css');
      next();
    });
    server.printUrls = () => {
      for (const url of server.resolvedUrls?.local ?? []) console.log(`The demo is at ${url}demo/`);
    };
  },
};

export default defineConfig({
  plugins: [demo],
  // The demo's script tags name embeds that only the middleware above knows, so nothing is transformed ahead.
  server: {
    port: 4173,
    preTransformRequests: false,
    watch: { ignored: ['**/dist/**', '**/.cache/**', '**/storybook-static/**'] },
  },
  optimizeDeps: { entries: ['demo/**/*.html', 'src/embed/*.ts', 'src/index.ts'] },
});
