import assert from 'node:assert/strict';
// @ts-expect-error: a script without types.
import { openSite } from '../../scripts/faults/site.mjs';
import type { Tab, Visit } from './engines.js';

/** What the fault tests do again and again with a card. */
const site = (await openSite()) as { address: string; close(): Promise<void> };
export const { address } = site;
export const closeSite = () => site.close();

export const typed = 'You waited up for me.';

export async function openCard(visit: Visit, path = '/'): Promise<Tab> {
  const tab = await visit.newTab();
  await tab.open(address + path);
  await tab.run(() => mend.settled());
  return tab;
}

export async function write(tab: Tab, text = typed): Promise<void> {
  await tab.run(() => mend.field());
  // A long text comes as it does when somebody pastes it.
  if (text.length > 500) await tab.run((one) => document.execCommand('insertText', false, one), text);
  else await tab.type(text);
}
export const press = (tab: Tab, name: string) => tab.run((one) => mend.press(one), name);
export const kept = (tab: Tab) => tab.run(() => mend.kept());
/** The first words are kept by less than a whole space, which takes over a little later. */
export const wholeSpace = async (tab: Tab) => {
  await tab.run(() => mend.until(() => mend.card().space, 'the space'));
  await kept(tab);
};

/** To the front again, and past the cover that every return lands on. */
export async function comeBackTo(tab: Tab, name = 'Sam'): Promise<void> {
  await tab.front();
  const { covered } = await tab.run(() => mend.settled());
  if (covered) await press(tab, `I am ${name}`);
}

/** Says the sentence, and copies exactly what its writer wrote; what was typed is still there. */
export async function saysAndCopies(tab: Tab, sentence: string, text: string, other?: string): Promise<void> {
  await tab.run((one) => mend.until(() => mend.notice() === one, `the notice "${one}"`), sentence);
  assert.ok((await tab.run(() => mend.words())) === text, 'what was typed is on the screen');
  await tab.run(() => {
    mend.listenToClipboard();
    mend.copy()!.click();
  });
  const copied = await tab.run(() => mend.until(() => mend.copied, 'the copy'));
  assert.ok(copied!.endsWith(text), 'what was copied are the words');
  if (other) assert.doesNotMatch(copied! + (await tab.run(() => mend.screen())), new RegExp(other));
}

/** A page that comes later finds the words behind the cover. */
export async function comesBack(visit: Visit, text: string, who = 'Sam'): Promise<void> {
  const tab = await openCard(visit);
  assert.match(await tab.run(() => mend.screen()), new RegExp(`This is for ${who}`));
  await press(tab, `I am ${who}`);
  const found = await tab.run(() => mend.field());
  assert.ok(found === text, `found are ${found.length} of ${text.length} characters`);
}
