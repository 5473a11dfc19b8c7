import { mustShow, names, words } from './screen.js';
import { mustShowOf, screens } from './screens.js';

/**
 * Who takes part in the card rows. `source` is bundled into one minified module by `build.mjs`; ours is what `npm run build`
 * made. `slow`: 500 cards take so long that only every fourth round mounts them. `markup` is one card as a page would hold it; `styles` are linked in the page's head before anything is timed.
 */
const cards = [
  {
    key: 'ours',
    label: '<checkin-card>',
    built: 'dist/embed/checkin-card.js',
    styles: ['dist/embed/checkin-card.css'],
    markup: `<checkin-card names="${names.join(', ')}"></checkin-card>`,
  },
  {
    key: 'hand-written',
    label: 'hand-written',
    source: 'bench/hand-written/checkin-card.js',
    styles: [],
    markup: `<hand-written-card names="${names.join(', ')}"></hand-written-card>`,
  },
  {
    key: 'plain-lit',
    label: 'plain Lit',
    source: 'bench/contestants/plain-lit.js',
    styles: [],
    markup: `<plain-lit-card names="${names.join(', ')}"></plain-lit-card>`,
  },
  {
    key: 'web-awesome',
    label: 'Web Awesome',
    source: 'bench/contestants/web-awesome.js',
    styles: ['node_modules/@awesome.me/webawesome/dist/styles/themes/default.css'],
    markup: `<wa-card with-header with-footer>
  <div slot="header">${words.name} <span>${words.step}</span></div>
  <p>${words.turn}</p>
  <wa-radio-group label="${words.question}" hint="${words.hint}" orientation="horizontal">
    <wa-radio appearance="button" value="a">${names[0]}</wa-radio>
    <wa-radio appearance="button" value="b">${names[1]}</wa-radio>
    <wa-radio appearance="button" value="chance">${words.chance}</wa-radio>
    <wa-radio appearance="button" value="not-today">${words.notToday}</wa-radio>
  </wa-radio-group>
  <wa-button appearance="plain" data-choice="minute">${words.minute}</wa-button>
  <wa-button appearance="plain" data-choice="alone">${words.alone}</wa-button>
  <wa-button appearance="plain" data-choice="more">${words.more}</wa-button>
  <div slot="footer">${words.foot}</div>
</wa-card>`,
  },
  {
    key: 'surveyjs',
    label: 'SurveyJS',
    slow: true,
    source: 'bench/contestants/surveyjs.js',
    styles: ['node_modules/survey-core/survey-core.fontless.min.css'],
    markup: '<survey-card></survey-card>',
  },
];

export const contestants = cards.map((contestant) => ({ ...contestant, mustShow }));

/** What the page sets on each of the other exercises; everything else is as it comes. */
const attributes = { 'conversation-guide': ' guide="needs"' };

/** The other exercises, each of ours beside the same screen written by hand. */
export const exercises = Object.entries(screens).map(([tag, screen]) => ({
  tag,
  contestants: [
    {
      key: tag,
      label: `<${tag}>`,
      built: `dist/embed/${tag}.js`,
      styles: [`dist/embed/${tag}.css`],
      markup: `<${tag} names="${names.join(', ')}"${attributes[tag] ?? ''}></${tag}>`,
      mustShow: mustShowOf(screen),
    },
    {
      key: `hand-written-${tag}`,
      label: 'hand-written',
      source: `bench/hand-written/${tag}.js`,
      styles: [],
      markup: `<hand-written-${tag}></hand-written-${tag}>`,
      mustShow: mustShowOf(screen),
    },
  ],
}));
export const everyContestant = [...contestants, ...exercises.flatMap((exercise) => exercise.contestants)];
