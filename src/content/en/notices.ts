import type { MessageKey } from '../../language/notice.js';

/** What is said when something was noticed in a text: a thought in the margin, never a verdict. */
export const words: Readonly<Record<MessageKey, string>> = {
  'notice.vague': 'That is kind. What did they do, and when? *One moment* is enough.',
  'notice.self-centred':
    'It is good that this helped you. What did *they* do for it, and what does it show about them?',
};
