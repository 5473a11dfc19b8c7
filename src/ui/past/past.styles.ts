import { adoptStyles, css } from 'lit';
import { pageStyles } from '../../export/page-styles.js';
import type { ExerciseView } from '../exercise-view.js';

/** What the past, what is kept and a blank sheet need beyond the sheet's own styles. */
const pastStyles = css`
  h4.when {
    font-size: var(--_small);
    line-height: inherit;
  }
  .past-words {
    white-space: pre-line;
  }
  .past-change {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  .danger {
    color: var(--mend-danger, light-dark(oklch(0.47 0.125 30), oklch(0.79 0.09 30)));
  }
  .paper {
    padding: clamp(1.25rem, 6cqi, 2.5rem);
    border-radius: calc(var(--_radius) * 0.3);
    background: var(--_field);
  }
`;

/** Adds those styles to an element, once. */
export function adoptPastStyles({ renderRoot }: Pick<ExerciseView, 'renderRoot'>): void {
  const root = renderRoot as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(pastStyles.styleSheet!))
    adoptStyles(root, [...root.adoptedStyleSheets, pastStyles, pageStyles]);
}
