// Lets Node run the sources as they stand: an import that says ./day.js finds day.ts. node --import ./scripts/typescript.mjs …
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      const script = new URL(specifier, context.parentURL);
      if (!existsSync(fileURLToPath(script)) && existsSync(fileURLToPath(source))) return next(source.href, context);
    }
    return next(specifier, context);
  },
});
