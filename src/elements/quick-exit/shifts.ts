/** How long three presses may take, in milliseconds. */
const within = 5000;

/**
 * Hears Shift pressed by itself three times within five seconds. Shift that was held for another key, a capital say, or for
 * the pointer is none, and any other key in between begins anew.
 */
export class Shifts {
  #alone = false;
  #times: number[] = [];

  /** How many presses count after this event, 0 to 3; undefined where nothing has changed. */
  hear(event: Event): number | undefined {
    const { type, timeStamp } = event;
    const { key, repeat, isComposing, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (type === 'keyup') {
      if (key !== 'Shift' || !this.#alone) return undefined;
      this.#alone = false;
      this.#times = [...this.#times.filter((time) => timeStamp - time < within), timeStamp];
      return this.#times.length;
    }
    if (type === 'keydown' && key === 'Shift' && !isComposing && !ctrlKey && !altKey && !metaKey) {
      this.#alone ||= !repeat;
      return undefined;
    }
    return this.forget();
  }

  /** Begins anew: 0 where something counted before. */
  forget(): 0 | undefined {
    const counted = this.#times.length;
    this.#alone = false;
    this.#times = [];
    return counted ? 0 : undefined;
  }
}
