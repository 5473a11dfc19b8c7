import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark', 'light dark'], dynamicTitle: true },
    },
    dir: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', dir: 'ltr' },
  decorators: [
    (story, { globals, parameters }) => {
      // A story about one scheme or direction says so in its parameters; otherwise the toolbar decides.
      document.documentElement.style.colorScheme = String(parameters.scheme ?? globals.scheme);
      document.documentElement.dir = String(parameters.dir ?? globals.dir);
      return story();
    },
  ],
};

export default preview;
