import type { LitElement } from 'lit';

/**
 * Keeps a second press from landing on a screen that its person has not seen: a double tap whose first half led on, or a press
 * on what is no longer there. Where the button that was pressed is gone without another screen, the focus goes to the question.
 * @param screen what stands there now, as a text that differs with every screen
 * @param drawn what was drawn last; undefined: nothing of this was drawn yet
 */
export function guardPresses(element: LitElement, screen: () => string, drawn: () => string | undefined): void {
  const root = element.renderRoot as ShadowRoot;
  let pressedOn = '';
  root.addEventListener(
    'click',
    (event) => {
      // Help and the way out are never held up.
      if ((event.target as Element).closest('.help,.leave')) return;
      const now = screen();
      const { detail } = event as MouseEvent;
      if (now !== (drawn() ?? now) || (detail > 1 && now !== pressedOn)) {
        event.stopImmediatePropagation();
        event.preventDefault();
        return;
      }
      pressedOn = now;
      const button = (event.target as Element).closest('button');
      const hadFocus = button && root.activeElement === button;
      void element.updateComplete.then(() => {
        if (hadFocus && !button.isConnected && !root.activeElement) element.focus();
      });
    },
    true,
  );
}
