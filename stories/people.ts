import { expect, userEvent, waitFor, within } from 'storybook/test';

/** A busy machine may take its time; a story that never gets there still fails. */
export const patience = { timeout: 15_000 };

const startingWith = (name: string) => new RegExp(`^${name.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

/** What two people do with an exercise: read, press, tick and type what its sheet shows, by role and by name. */
export function peopleAt(card: HTMLElement) {
  const sheet = async () => {
    await waitFor(() => expect(card.shadowRoot).toBeTruthy(), patience);
    return within(card.shadowRoot as unknown as HTMLElement);
  };
  const question = () => card.shadowRoot?.querySelector('[part~="question"]')?.textContent.trim() ?? '';
  const text = () => card.shadowRoot?.querySelector('[part~="sheet"]')?.textContent.replace(/\s+/g, ' ') ?? '';

  return {
    /** Everything that the sheet says. */
    text,
    /** Waits until the question is this one. */
    asked: (words: string) => waitFor(() => expect(question()).toBe(words), patience),
    /** Waits until this can be read. */
    reads: (words: string) => waitFor(() => expect(text()).toContain(words), patience),
    find: async (role: string, name: string) =>
      (await sheet()).findByRole(role, { name: startingWith(name) }, patience),
    /** Presses buttons, one after the other, as they come up. */
    async press(...names: string[]) {
      for (const name of names) {
        const before = text();
        await userEvent.click(await (await sheet()).findByRole('button', { name: startingWith(name) }, patience));
        // What comes next may still be loading.
        await waitFor(() => expect(text()).not.toBe(before), { timeout: 1500 }).catch(() => {});
      }
    },
    /** Takes one of several answers. */
    async pick(...names: string[]) {
      for (const name of names)
        await userEvent.click(await (await sheet()).findByRole('radio', { name: startingWith(name) }, patience));
    },
    async tick(...names: string[]) {
      for (const name of names) await userEvent.click(await (await sheet()).findByRole('checkbox', { name }, patience));
    },
    async type(label: string, words: string) {
      const field = await (await sheet()).findByRole('textbox', { name: startingWith(label) }, patience);
      await userEvent.type(field, words, { delay: null });
    },
  };
}

/** The page goes to the background and comes back, as when somebody looks at another app. */
export function lookAway(): void {
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  hide(true);
  hide(false);
  Reflect.deleteProperty(document, 'hidden');
}
