import { css } from 'lit';

/**
 * What comes after the first screens: hover and motion, rows, choices, timer, both answers, finer feelings, parts that
 * are done, the lines of time, notices, Help and Leave, print. Loaded with the views that need it, after `sheet`.
 */
export const more = css`
  /* What the page puts in runs as the page does. */
  :host(:dir(ltr)) slot {
    direction: ltr;
  }
  :host(:dir(rtl)) slot {
    direction: rtl;
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .sheet:is(:lang(ar), :lang(fa), :lang(ur), :lang(und-Arab)) {
    --_script: 1.1;
    line-height: 1.75;
  }
  /* Without light-dark(): light paper, whatever the page. (Without relative colours alone a chosen chip has no tint; its
     edge and its mark say it.) */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_surface: oklch(0.974 0.008 92);
      --_field: white;
      --_wash: oklch(0.938 0.013 92);
      --_text: oklch(0.27 0.014 178);
      --_quiet: oklch(0.47 0.016 178);
      --_edge: oklch(0.585 0.016 178);
      --_accent: oklch(0.4 0.05 178);
      --_on-accent: white;
      --_chosen: oklch(0.918 0.017 178);
      --_gold: oklch(0.64 0.122 80);
      --_lip: white;
    }
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .tall {
    block-size: 44px;
  }

  /* Hand-over, cover, lock, pause: one colour in both schemes, so its ink is fixed too */
  .glaze {
    --_glaze: var(--mend-glaze, oklch(0.345 0.04 180));
    --_surface: var(--_glaze);
    --_text: var(--mend-on-glaze, oklch(0.928 0.01 92));
    --_quiet: var(--_text);
    --_accent: var(--_text);
    --_on-accent: var(--_glaze);
    --_edge: color-mix(in oklab, var(--_text) 55%, var(--_glaze));
    --_wash: color-mix(in oklab, var(--_text) 14%, var(--_glaze));
    --_field: color-mix(in oklab, black 30%, var(--_glaze));
    --_lip: color-mix(in oklab, black 22%, var(--_glaze));
    color-scheme: dark;
    color: var(--_text);
  }
  .glaze .head + .body {
    flex: 1;
    align-content: center;
    padding-block: calc(var(--_space) * 8) calc(var(--_space) * 5);
  }
  /* What has the focus does not lie under the edge that these two keep. */
  .sheet:has(> .ways) * {
    scroll-margin-block-end: 4.75rem;
  }
  /* Above the dots of a line of time, too */
  .ways {
    z-index: 1;
    /* Words that go by fade into the edge. Not the page's shadow: this one has the paper's own colour. */
    box-shadow: 0 -0.5rem 0.5rem var(--_surface);
  }
  /* What Help opens stays within the window and scrolls there, so that Leave remains in reach, and whoever closes it is
     where they were. The focus is drawn on the button, for around it it would be cut off. */
  .help {
    --mend-shadow: none;
    max-block-size: 62vh;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .help > support-note::part(help):focus-visible,
  .help > ::slotted(:focus-visible) {
    outline-offset: -3px;
  }
  .help > support-note::part(help),
  .leave > quick-exit::part(leave) {
    min-block-size: 44px;
    padding: min(0.5rem, 2cqi) min(1.25rem, 4.6cqi);
  }
  .help > support-note::part(help) {
    display: flex;
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  /* What Leave does is said above the foot, and goes by with the sheet: it comes into free room, and moves nothing. */
  .explains {
    margin-block: auto -0.75rem;
    padding-inline: var(--_in);
  }
  .explains::part(way) {
    justify-content: start;
  }
  .explains + .foot {
    margin-block-start: 0;
  }
  .leave > quick-exit::part(way) {
    gap: 0;
  }
  .explains::part(leave),
  .leave > quick-exit::part(question) {
    display: none;
  }
  /* On the glazed sheet they, and what they open, are as dark as it is. */
  .glaze :is(.help, .leave, .explains) {
    --mend-surface: var(--_glaze);
    --mend-text: var(--_text);
    --mend-quiet: var(--_text);
    --mend-accent: var(--_text);
    --mend-on-accent: var(--_glaze);
    --mend-edge: var(--_edge);
    --mend-wash: var(--_wash);
  }
  .glaze .ask {
    font-size: calc(clamp(1.75rem, 1.3rem + 2.4cqi, 2.5rem) * var(--_script, 1));
    line-height: 1.18;
  }
  .glaze .ask + .sub {
    max-inline-size: 28em;
    margin-block-start: calc(var(--_space) * -1);
    font-size: var(--_large);
    line-height: 1.45;
  }

  @container (width < 15rem) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* Forced colours: transparent borders return by themselves; a drawing keeps its own colours, so it is given theirs */
  @media (forced-colors: active) {
    .sheet {
      --_edge: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_gold: CanvasText;
      border: 1px solid;
    }
    .primary {
      forced-color-adjust: none;
    }
    .seam-gold {
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .seam-light,
    .seam-gleam {
      display: none;
    }
    .chip :checked + span {
      border: 3px solid Highlight;
    }
  }

  @media (hover: hover) {
    .big:hover,
    .chip:hover > span,
    .chip-btn:hover {
      background-color: color-mix(in oklab, var(--_wash) 90%, var(--_accent));
    }
    .chip:hover :checked + span {
      background-color: var(--_chosen);
    }
    .primary:hover {
      background-color: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    }
    .quiet:hover {
      text-decoration-color: currentColor;
    }
  }

  /* A choice settles, the new piece of gold runs in; nothing else moves. The second name lets two steps run in a row. */
  @media (prefers-reduced-motion: no-preference) {
    .primary,
    .big,
    .quiet,
    .chip-btn,
    .chip > span,
    .choice-in {
      transition: var(--mend-time, 180ms) var(--mend-ease, cubic-bezier(0.2, 0, 0.1, 1));
      transition-property: background-color, border-color, text-decoration-color;
    }
    .is-new {
      animation: mend-run var(--mend-time, 180ms) var(--mend-ease, cubic-bezier(0.2, 0, 0.1, 1)) backwards;
    }
    .is-new.odd {
      animation-name: mend-run-on;
    }
  }
  @keyframes mend-run {
    from {
      clip-path: inset(-9px 100% -9px 0);
    }
  }
  @keyframes mend-run-on {
    from {
      clip-path: inset(-9px 100% -9px 0);
    }
  }

  :where(ul, ol, dl, dd, fieldset) {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  p,
  .turn,
  .sub {
    text-wrap: pretty;
  }
  h4 {
    font-size: var(--_large);
    font-weight: 400;
  }
  .ask em,
  .said {
    font-style: italic;
  }
  .hint,
  .when,
  .rest,
  .kind {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  /* Long equals: a second line under the first, start-aligned */
  .pair.rows {
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }
  .rows .big {
    min-block-size: 4rem;
    padding-inline: calc(var(--_space) * 2.25);
    text-align: start;
  }
  .rows .big,
  .words .big {
    font-size: inherit;
  }
  .choice-t,
  .choice-s {
    display: block;
  }
  .choice-s {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  /* One of several, in words */
  .choices {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .choice {
    position: relative;
  }
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .choice-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 3.25rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.25);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_wash);
    line-height: 1.35;
  }
  .choice-in > .mark {
    order: 2;
    visibility: hidden;
  }
  .choice :checked + .choice-in {
    border-color: var(--_accent);
    background: var(--_chosen);
  }
  .choice :checked + .choice-in > .mark {
    visibility: visible;
  }
  .choice :focus-visible + .choice-in {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  /* Chips that act, larger chips, selects */
  .chip-btn {
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border-radius: 1.375rem;
    line-height: 1.25;
    text-align: start;
  }
  .chips.tall {
    block-size: auto;
    gap: calc(var(--_space) * 1.25);
  }
  .chips.tall .chip > span {
    min-block-size: 3.25rem;
    padding-inline: calc(var(--_space) * 2.5);
    border-radius: 1.625rem;
    font-size: var(--_large);
  }
  .set legend {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: 0;
    font-size: var(--_large);
  }
  .field select {
    inline-size: 100%;
    min-block-size: 3.25rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    padding-inline-end: calc(var(--_space) * 5);
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.5) calc(var(--_radius) * 0.5) 0 0;
    background: var(--_field);
    color: inherit;
    font: inherit;
    font-size: var(--_large);
  }

  /* A notice: a note in the margin, no box; the words meant are underlined with dots */
  .notice {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    column-gap: calc(var(--_space) * 1.5);
  }
  .notice > div {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .notice .inline {
    margin-block-start: calc(var(--_space) * -1);
  }
  .glyph {
    flex: none;
    inline-size: 32px;
    block-size: 18px;
    margin-block-start: 0.42em;
    overflow: visible;
  }
  [dir='rtl'] .glyph {
    transform: scaleX(-1);
  }
  .glyph.is-open .seam-gold {
    fill: var(--_edge);
  }
  .offer {
    font-size: var(--_large);
    line-height: 1.45;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline dotted 2px var(--_gold);
    text-underline-offset: 0.35em;
  }

  /* The minute */
  .minute {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .timer {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(15rem, 100%);
    margin: var(--_space) auto;
    aspect-ratio: 1;
  }
  .rim {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .rim-tip {
    fill: var(--_gold);
  }
  .time {
    display: grid;
    justify-items: center;
    text-align: center;
  }
  .num {
    font-family: var(--mend-font-ask, inherit);
    font-size: 3.5rem;
    line-height: 1.05;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .unit {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  /* Families of feelings that open into finer words */
  .families {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 3rem;
    border-radius: calc(var(--_radius) * 0.4);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .fam-n {
    font-size: var(--_large);
  }
  .fam-p {
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: end;
  }
  .family[open] .fam-p {
    visibility: hidden;
  }
  .family .chips {
    padding-block: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
  }
  .chev {
    grid-column: 3;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .family[open] .chev {
    transform: scaleY(-1);
  }

  /* Parts that are done: a quiet label, the words, Change */
  .dones {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .done {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(var(--_space) * 3);
  }
  .done-q {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .done .quiet {
    grid-area: 1 / 2;
    font-size: var(--_small);
  }
  .done-a {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }
  /* What a person wrote, around the words alone: their line breaks stay */
  .written {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  /* Both answers */
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .voice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
    padding-block: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  .felt {
    color: var(--_quiet);
  }
  .seam-up {
    inline-size: 24px;
    block-size: 100%;
    overflow: visible;
  }
  .between .seam-up {
    display: none;
  }
  .between .seam,
  .empty .seam {
    inline-size: calc(100% + 2 * var(--_in));
    margin-inline: calc(-1 * var(--_in));
  }
  .empty,
  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  /* Lines of time: the last row fades out */
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .entry {
    position: relative;
    padding-inline-start: 2.75rem;
  }
  .entry > .seam-up {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
  }
  .entry:last-child > .seam-up {
    mask-image: linear-gradient(black 40%, transparent);
  }
  .entry::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    z-index: 1;
    inset-block-start: -0.3125rem;
    inset-inline-start: calc(12px - 0.3125rem);
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: 50%;
    background: var(--_gold);
  }
  .entry.gap::before {
    display: none;
  }
  .entry:is(.set-back, .ahead)::before {
    border: 1px solid var(--_edge);
    background: var(--_surface);
  }
  .entry-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.25);
    padding-block-end: calc(var(--_space) * 4);
    overflow-wrap: anywhere;
    transform: translateY(-0.8em);
  }
  .entry:last-child .entry-in {
    padding-block-end: var(--_space);
  }
  .entry b {
    margin-inline-end: 0.35em;
    color: var(--_quiet);
    font-weight: inherit;
  }
  .what {
    font-size: var(--_large);
    line-height: 1.35;
  }
  .own {
    display: grid;
  }
  .switch {
    display: flex;
    gap: calc(var(--_space) * 3);
  }
  .switch button {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
  }
  .switch [aria-pressed='true'] {
    text-decoration: underline 2px var(--_gold);
    text-underline-offset: 0.4em;
  }
  .switch [aria-pressed='false'] {
    color: var(--_quiet);
  }

  @container (width >= 34rem) {
    .minute:has(.timer) {
      grid-template-columns: 15rem minmax(0, 1fr);
      align-items: center;
      column-gap: calc(var(--_space) * 7);
    }
    .timer {
      margin-inline: 0;
    }
    .minute:has(.timer) .actions {
      flex-direction: column;
      align-items: flex-start;
    }
    .pair.rows:not(:has(> :nth-child(3))) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--_space) * 1.5);
    }
    .two {
      grid-template-columns: minmax(0, 1fr) 3.5rem minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    .between {
      position: relative;
    }
    .between .seam {
      display: none;
    }
    .between .seam-up {
      display: block;
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(50% - 12px);
    }
  }
  @container (width < 15rem) {
    .choice-in {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: calc(var(--_space) * 1.5);
    }
    .choice :not(:checked) + .choice-in > .mark {
      display: none;
    }
    .notice {
      grid-template-columns: minmax(0, 1fr);
    }
    .fam-p {
      display: none;
    }
    .entry {
      padding-inline-start: 2rem;
    }
  }

  @media (forced-colors: active) {
    .choice :checked + .choice-in {
      border: 3px solid Highlight;
    }
    .rim-tip {
      fill: CanvasText;
    }
    .entry:not(.set-back, .ahead)::before {
      border: 0.3125rem solid CanvasText;
    }
    .chev {
      stroke: CanvasText;
    }
  }

  /* Paper: light, legible in black alone, gold where there is colour; what can only be pressed stays away */
  @media print {
    :host {
      color-scheme: light;
    }
    .sheet {
      --_text: black;
      --_quiet: oklch(0.35 0 0);
      background: white;
      box-shadow: none;
      color: black;
      color-scheme: light;
      overflow: visible;
    }
    .actions,
    .pair,
    .inline,
    .switch,
    .ways,
    .chips,
    .done .quiet {
      display: none;
    }
    .seam,
    .seam-up,
    .entry::before {
      print-color-adjust: exact;
    }
    .entry,
    .voice,
    .done {
      break-inside: avoid;
    }
  }
`;
