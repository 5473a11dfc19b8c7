/** A card as somebody sees and uses it, from outside: by its words. */

const patience = 8000;

/** Waits until `look` gives something, and gives it. */
export async function until<Found>(look: () => Found | undefined | null | false, what: string): Promise<Found> {
  for (const end = Date.now() + patience; ;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`It did not come: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const root = (card: Element): ShadowRoot => card.shadowRoot!;
const isThere = (element: Element): boolean => !element.closest('[inert]');

/** Everything that is on the sheet, without what waits painted over. */
export const text = (card: Element): string =>
  [...root(card).querySelectorAll('.sheet')].map((sheet) => sheet.textContent?.replace(/\s+/g, ' ').trim()).join(' ');

/** The question that can be answered now, or nothing while the card waits. */
export const question = (card: Element): string | undefined => {
  const found = card.shadowRoot?.querySelector('.ask');
  return found && isThere(found) ? found.textContent?.trim() : undefined;
};

export const asked = (card: Element, words: string): Promise<true> =>
  until(() => question(card)?.includes(words) || undefined, `the question "${words}"; there was "${question(card)}"`);

export async function press(card: Element, words: string): Promise<void> {
  const button = await until(
    () =>
      [...(card.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (one) => one.textContent.trim().startsWith(words) && isThere(one),
      ),
    `a button "${words}"`,
  );
  button.click();
}

export const field = (card: Element): HTMLTextAreaElement | null | undefined =>
  card.shadowRoot?.querySelector('textarea');

/** Types, as one input event that holds all the words. */
export async function type(card: Element, words: string): Promise<void> {
  const found = await until(() => field(card), 'a field to write in');
  found.value = words;
  found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const kept = (card: Element): Promise<true> =>
  until(() => text(card).includes('Kept.') || undefined, `"Kept."; there was "${text(card)}"`);

/** The first screens, as far as the field. */
export async function begin(card: Element, who = 'Sam'): Promise<void> {
  await asked(card, 'Who would like to start?');
  await press(card, who);
  await until(() => field(card), 'a field to write in');
}

/** What Sam typed, once the card has it again, behind a cover or not. */
export const found = (card: Element, words: string): Promise<true> =>
  until(() => {
    if (question(card) === 'This is for Sam.')
      [...root(card).querySelectorAll('button')].find((one) => one.textContent.includes('I am Sam'))?.click();
    return field(card)?.value === words || undefined;
  }, `the words "${words}"`);

/** A name of a space that nobody used before. */
export const freshSpace = (): string => `space-${crypto.randomUUID()}`;

/** Elements written as a page writes them. */
export function written(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(markup));
  document.body.append(place);
  return place;
}
