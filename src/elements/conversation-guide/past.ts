import { inWords } from '../../export/kinds/conversation.js';
import type { ConversationData } from '../../exercises/guide-record.js';
import type { PastKind } from '../../ui/past/past-kind.js';
import type { GuideView } from './view.js';

/** Past conversations (D12): they read without their guide, and one of this guide that was put away can be gone on with. */
export const guidePast = (view: GuideView, open: (session: string) => Promise<boolean>): PastKind => ({
  kind: 'conversation',
  inWords,
  words: () => ({
    get names() {
      return [view.nameOf('a'), view.nameOf('b')] as const;
    },
    get locale() {
      return view.locale;
    },
    say: (key, values) => view.say(key, values),
    felt: () => '',
  }),
  may: ({ record }) =>
    (record.data as unknown as ConversationData).mode === 'solo'
      ? ['share', 'unshare', 'delete']
      : ['share', 'wait', 'unshare', 'delete'],
  resume({ record }) {
    const { guide, ended, mode } = record.data as unknown as ConversationData;
    if (ended || mode !== 'together' || guide !== view.loaded?.id) return undefined;
    return () => void open(record.session).catch(() => {});
  },
  start: () => (view.state.at === 'done' ? view.restart() : view.open(undefined)),
});
