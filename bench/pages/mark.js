// Evaluated before the contestant's module, which is fetched and compiled by then.
globalThis.evaluated = performance.now();
