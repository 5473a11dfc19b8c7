import { guideNamesWith } from '../../content/read-guides.js';
import { guideLengths } from '../../content/guide-lengths.js';
import { tiles, type Screen } from '../../ui/sheet.js';
import { introOf } from './first.js';
import type { GuideView } from './view.js';

/** What there is to choose from where a coach's pack adds guides, leaves some out, or calls them something else. */
export const offeredView = (view: GuideView): Pick<Screen, 'main'> => {
  const changes = view.pack?.guides ?? {};
  return {
    main: tiles(
      guideNamesWith(changes).map((name) => {
        const own = changes[name];
        const title = own?.title ?? (name in guideLengths ? introOf(view, name).title : name);
        const minutes = name in guideLengths && !(own && 'version' in own) ? guideLengths[name] : undefined;
        const long = minutes === undefined ? '' : ` · ${view.say('guide.min', { minutes: view.count(minutes) })}`;
        return [title + long, () => view.pick({ name })];
      }),
      'rows',
    ),
  };
};
