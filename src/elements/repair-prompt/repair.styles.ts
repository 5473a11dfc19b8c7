import { adoptStyles, css } from 'lit';
import type { RepairView } from './view.js';

const repairStyles = css`
  /* The words themselves, large enough to be read by somebody who is handed the phone */
  .lead {
    display: block;
    margin-block-end: calc(var(--_space) * 2);
    color: var(--_quiet);
    font-family: var(--mend-font, inherit);
    font-size: var(--_size);
    line-height: 1.6;
  }
  .large {
    font-size: calc(clamp(1.625rem, 1.2rem + 2cqi, 2.125rem) * var(--_script, 1));
    line-height: 1.4;
    text-wrap: pretty;
  }
  .grows {
    font-size: var(--_large);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .on {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 2);
  }
  .breath {
    inline-size: 7rem;
    block-size: 7rem;
    margin: calc(var(--_space) * 3) auto;
    border: 2px solid var(--_gold);
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .breath {
      animation: mend-breath 6.5s ease-in-out both;
    }
  }
  @keyframes mend-breath {
    from,
    to {
      transform: scale(0.55);
    }
    40% {
      transform: none;
    }
  }
`;

/** Adds what the repair needs beyond the sheet's own styles. */
export function adoptRepairStyles({ renderRoot }: Pick<RepairView, 'renderRoot'>): void {
  const root = renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, repairStyles]);
}
