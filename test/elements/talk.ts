import type { ConversationGuide } from '../../src/elements/conversation-guide/conversation-guide.js';
import '../../src/elements/conversation-guide/define.js';
import type { GuideRunState } from '../../src/exercises/guide-exercise.js';
import type { GuideStep } from '../../src/exercises/guide.js';
import { until, visit, type Visit, type VisitOptions } from './visit.js';

export const guideOf = (page: Visit): ConversationGuide => page.card as unknown as ConversationGuide;
export const stateOf = (page: Visit): GuideRunState => guideOf(page).state;
export const stepOf = (page: Visit): GuideStep | undefined =>
  guideOf(page).loaded?.steps.find(({ id }) => id === stateOf(page).trail.at(-1));

/** Somebody opens a page with a conversation for Sam and Alex. */
export const talk = (card: Record<string, string>, options: VisitOptions = {}): Promise<Visit> =>
  visit({ ...options, tag: 'conversation-guide', card });

/** A coach's guide inside the element, as text. */
export function guideInside(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.slot = 'guide';
  script.textContent = text;
  return script;
}

/** Somebody writes in the one field of the screen. */
export async function writeHere(page: Visit, words: string): Promise<void> {
  const field = await until(
    'a field',
    () => page.card.shadowRoot!.querySelector('textarea'),
    () => page.outline.join(),
  );
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The page is closed, and opened again by the same browser. */
export const again = (page: Visit, card: Record<string, string>, options: VisitOptions = {}): Promise<Visit> =>
  page.reload({ ...options, tag: 'conversation-guide', card });

/** Both say that it is a good moment, and Sam begins. */
export async function begin(page: Visit, who = 'Sam'): Promise<void> {
  await page.press('Begin', 'I am Sam', 'Begin', 'I am Alex, I have it', 'Begin', who);
}

/** What a robot does on a screen that asks: which option it takes, what it writes, what becomes of it. */
export interface Robot {
  option(step: GuideStep, options: readonly HTMLElement[]): HTMLElement | undefined;
  words(page: Visit): string;
  choice: 'Show when both are ready' | 'Keep mine for now';
  /** Looks at each screen before anything is done on it. */
  look?(page: Visit): void;
  /** Stops here. */
  until?(page: Visit): boolean;
}

export const usual: Robot = {
  option: (_, options) => options[0],
  words: (page) => `Words of ${stateOf(page).holder ?? 'both'} to ${stepOf(page)?.id}.`,
  choice: 'Show when both are ready',
};

const root = (page: Visit): ShadowRoot => page.card.shadowRoot!;
const screenOf = (page: Visit): string =>
  `${guideOf(page).screenOf(stateOf(page))} ${page.question} ${root(page).querySelector('.foot')?.textContent}`;

const nameOf = (button: HTMLElement): string =>
  (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().replace(/\s+/g, ' ');

/** The one button that leads on from where a talk stands. */
const ahead: readonly RegExp[] = [
  /, I have it$/,
  /^I am (?:Sam|Alex)$/,
  /^It is me$/,
  /^We are both here$/,
  /^Start the time$/,
  /, say it back$/,
  /^I have said it$/,
  /, was that it\?$/,
  /^Yes, that is it$/,
  /^Go on$/,
  /^Next$/,
  /^Keep it$/,
];

/** Goes through a talk as two people would, to its end or to where the robot stops, by what is on the screen alone. */
export async function walk(page: Visit, robot: Robot = usual): Promise<void> {
  for (let screens = 0; screens < 400; screens++) {
    await until('a question', () => page.question);
    const { at } = stateOf(page);
    const step = stepOf(page);
    robot.look?.(page);
    if (at === 'done' || robot.until?.(page)) return;
    await answer(page, robot, step);
    const buttons = [...root(page).querySelectorAll<HTMLElement>('button')];
    const next =
      buttons.find((button) => nameOf(button).startsWith(robot.choice)) ??
      ahead.map((name) => buttons.find((button) => name.test(nameOf(button)))).find(Boolean);
    if (!next) throw new Error(`Nothing leads on from "${page.question}" (${at}): ${buttons.map(nameOf).join(', ')}`);
    const before = screenOf(page);
    const time = stateOf(page).timer?.since;
    next.click();
    await page.card.updateComplete;
    await until(
      `another screen after "${nameOf(next)}" on "${page.question}"`,
      () => stateOf(page).at === 'done' || screenOf(page) !== before || stateOf(page).timer?.since !== time,
    );
    await page.card.updateComplete;
  }
  throw new Error('The talk never came to an end.');
}

async function answer(page: Visit, robot: Robot, step: GuideStep | undefined): Promise<void> {
  const { at, cover } = stateOf(page);
  if (!step || cover) return;
  const within = root(page);
  if (at === 'write' || at === 'together') {
    const options = [...within.querySelectorAll<HTMLElement>('.choice input, .row')];
    robot.option(step, options)?.click();
    await page.card.updateComplete;
    if (step.type === 'rank') {
      for (let row = within.querySelector<HTMLElement>('.row'); row; row = within.querySelector<HTMLElement>('.row')) {
        row.click();
        await page.card.updateComplete;
      }
    }
  }
  const field = within.querySelector<HTMLTextAreaElement>('textarea:not(#own-rule)');
  const words = field && robot.words(page);
  if (field && words) {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: words }));
    await page.card.updateComplete;
  }
  for (const box of within.querySelectorAll<HTMLInputElement>('.chip input')) if (!box.checked) box.click();
  await page.card.updateComplete;
}
