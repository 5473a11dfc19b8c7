import type { Directory, Helpline } from '../support.js';

/** Kept up by others, for most countries: what is shown where no line of ours was checked of late. */
export const directories: Readonly<Record<'anyone' | 'child', Directory>> = {
  anyone: { name: 'findahelpline.com', url: 'https://findahelpline.com/' },
  child: { name: 'childhelplineinternational.org', url: 'https://childhelplineinternational.org/' },
};

/** None yet: a number is listed once two sources say it, and each was read on a day that is written down. */
export const helplines: readonly Helpline[] = [];
