import { expect } from '@open-wc/testing';
import { guideNames, loadGuide } from '../../src/content/guides.js';
import { guideStepTypes } from '../../src/exercises/guide.js';
import { begin, guideOf, stepOf, talk, usual, walk } from './talk.js';

describe('every guide of ours', function () {
  this.timeout(60_000);
  const reached = new Set<string>();
  /** Nothing on a screen is missing, and nothing is left to fill in. */
  const look = (page: Awaited<ReturnType<typeof talk>>) => {
    const sheet = page.card.shadowRoot!.querySelector('.sheet')!;
    const labels = [...sheet.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    const text = `${sheet.textContent} ${labels.join(' ')}`;
    expect(text).not.to.match(/undefined|NaN|\[object|\{\w+\}|guide\.\w|Invalid Date/);
    const step = stepOf(page);
    if (step) reached.add(step.type);
  };

  const answers = { first: usual.option, last: (_: unknown, options: readonly HTMLElement[]) => options.at(-1) };

  for (const name of guideNames)
    for (const [which, option] of Object.entries(answers))
      it(`"${name}" is gone through to its end, by the ${which} of its answers`, async () => {
        const guide = (await loadGuide(name))!;
        // Where nothing branches, the last answers lead the same way.
        if (which === 'last' && !guide.steps.some(({ type }) => type === 'branch')) return;
        const page = await talk({ guide: name });
        if (guide.mode === 'solo') await page.press('Begin', 'Begin');
        else await begin(page);
        await walk(page, { ...usual, option, look });
        await page.asked('That is it for today.');
        look(page);
        expect(guideOf(page).loaded).to.deep.equal(guide);
      });

  it('show between them every type of step that there is', () => {
    expect([...reached].sort()).to.deep.equal(guideStepTypes.filter((type) => type !== 'branch').sort());
  });
});
