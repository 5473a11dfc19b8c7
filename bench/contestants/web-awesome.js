// The same questions from Web Awesome's card, radio buttons and buttons. The markup is in the page, as its documentation
// shows it (`contestants.mjs` has it); the listeners are delegated, which costs less than one on each part.
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/button/button.js';

const told = (event, choice) =>
  event.target.dispatchEvent(new CustomEvent('exercise-change', { bubbles: true, composed: true, detail: { choice } }));
document.addEventListener('change', (event) => {
  if (event.target.localName === 'wa-radio-group') told(event, event.target.value);
});
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('wa-button');
  if (button) told(event, button.dataset.choice);
});
