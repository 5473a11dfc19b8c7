import { html, render, type CSSResult, type TemplateResult } from 'lit';
import { firstScreens, laterScreens, type Screen } from './looks-screens.js';
import { more } from '../src/ui/styles/more.js';
import { reserve } from '../src/ui/styles/reserve.js';
import { sheet } from '../src/ui/styles/sheet.js';

/** A gallery of what the shared styles draw, each screen in a shadow root as in an element; for the eye, not for use. */
const adopt = (host: Element, styles: readonly CSSResult[], content: TemplateResult): void => {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet!);
  render(content, root);
};

const show = ({ name, view, around }: Screen, styles: readonly CSSResult[]): HTMLElement => {
  const section = document.createElement('section');
  section.id = name;
  render(
    html`<h2>${name}</h2>
      <div class=${around ?? ''} lang=${around === 'arabic' ? 'ar' : 'en'} dir=${around === 'arabic' ? 'rtl' : 'ltr'}>
        <mend-look></mend-look>
      </div>`,
    section,
  );
  adopt(section.querySelector('mend-look')!, styles, view);
  return section;
};

document
  .querySelector('main')!
  .append(
    ...firstScreens.map((screen) => show(screen, [sheet, reserve])),
    ...laterScreens.map((screen) => show(screen, [sheet, more])),
  );
