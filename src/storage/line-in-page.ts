import type { Line } from './notices.js';
import { pageWide } from './page-wide.js';

/** A line to the other connections of the same room in this page, copies of this script included. */
export function lineInPage(room: string): Line {
  const lines = pageWide(`room:${room}`, () => new Set<Line>());
  const line: Line = {
    onmessage: null,
    postMessage(notice) {
      for (const other of [...lines]) {
        if (other !== line) other.onmessage?.(new MessageEvent('message', { data: structuredClone(notice) }));
      }
    },
    close: () => void lines.delete(line),
  };
  lines.add(line);
  return line;
}
