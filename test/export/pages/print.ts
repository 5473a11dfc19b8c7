import { printPage } from '../../../src/export/index.js';

// Runs under the strict policy, prints, and tells the test what the printed frame looked like and what was refused.
const refused: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));

const told: Record<string, unknown> = {};
const append = HTMLElement.prototype.append;
HTMLElement.prototype.append = function (...nodes: (Node | string)[]) {
  append.apply(this, nodes);
  const [frame] = nodes;
  if (!(frame instanceof HTMLIFrameElement)) return;
  const view = frame.contentWindow!;
  view.print = () => {
    view.dispatchEvent(new Event('beforeprint'));
    const inside = frame.contentDocument!;
    const line = inside.querySelector('.page-line')!;
    told.text = inside.body.textContent;
    told.markup = inside.querySelectorAll('b').length;
    told.line = view.getComputedStyle(line).borderBlockEndStyle;
    told.title = inside.title;
    told.hidden = frame.getAttribute('aria-hidden');
    told.width = frame.offsetWidth;
    view.dispatchEvent(new Event('afterprint'));
  };
};
const { taken } = printPage(
  {
    title: 'Thursday',
    sections: [{ heading: 'Sam', blocks: [{ label: 'A thanks', text: '<b>no markup</b>', lines: 1 }] }],
  },
  document.body,
);
// A refusal is told in a task of its own.
setTimeout(() => {
  parent.postMessage({ ...told, taken, frames: document.querySelectorAll('iframe').length, refused }, '*');
}, 100);
