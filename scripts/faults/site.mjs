// Pages with the built card, on an address that outlives the browsers that are killed.
import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../install.mjs';
import { serve } from '../serve.mjs';

const page = (body) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Check-in</title></head>
  <body>
    ${body}
    <script src="/in-page.js"></script>
  </body>
</html>`;

const card = `<checkin-card names="Sam, Alex" seconds="0"></checkin-card>
    <script type="module" src="/embed/checkin-card.js"></script>`;

/** `/` has the card, `/two` is for two tabs at once, `/frame` has it in a sandboxed frame, `/other` is another page of this site. */
export const pages = {
  '/': page(card),
  '/two': page('<script type="module" src="/in-tab.js"></script>'),
  '/frame': page('<iframe sandbox="allow-scripts" src="/" width="600" height="700"></iframe>'),
  '/other': page('<p>Another page.</p>'),
};

/** `/space.js`: what a developer gets who uses a space without any element, in one file. */
const bundleSpace = (folder) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: { space: join(root, 'scripts/faults/space-entry.js') },
        formats: ['es'],
        fileName: () => 'space.js',
      },
      rolldownOptions: { output: { chunkFileNames: 'space-chunks/[name].js' } },
    },
  });

/** Serves a copy of what is built, so that a build meanwhile changes nothing here. */
export async function openSite() {
  const built = join(root, 'dist/embed');
  if (!existsSync(join(built, 'checkin-card.js'))) throw new Error('There is no dist/embed: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'mend-faults-'));
  cpSync(built, join(folder, 'embed'), { recursive: true });
  for (const script of ['in-page.js', 'in-tab.js'])
    copyFileSync(new URL(script, import.meta.url), join(folder, script));
  await bundleSpace(folder);
  const server = await serve(folder, { pages, cors: true });
  return {
    address: server.address,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
