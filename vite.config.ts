import { defineConfig, type Plugin } from 'vite';

/**
 * The demo's own server: `/demo/` over the sources. The two lines that a coach pastes work in it as they stand,
 * `/embed/<tag>.js` and `.css` being what `src/embed` says now. `scripts/build.mjs` builds the package.
 */
const embedFromSource: Plugin = {
  name: 'embed-from-source',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      request.url = request.url
        ?.replace(/^\/embed\/([\w-]+)\.js/, '/src/embed/$1.ts')
        .replace(/^\/embed\/([\w-]+)\.css/, '/src/embed/$1.css');
      next();
    });
  },
};

export default defineConfig({
  plugins: [embedFromSource],
  server: { open: false, port: 4173 },
});
