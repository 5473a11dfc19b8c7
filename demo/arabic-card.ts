import { arabic } from './arabic.js';

// A developer hands words over as a property; it may be set before the element is there.
document.querySelector<HTMLElement & { content?: unknown }>('#arabic checkin-card')!.content = arabic;
