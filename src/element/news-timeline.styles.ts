import {css} from 'lit';

/** The look: ink on paper, two greys, one rule colour, one accent. Every colour and size a page may want is a property. */
export const styles = css`
  :host {
    --_ink: var(--news-timeline-ink, currentcolor);
    --_ink-2: var(--news-timeline-ink-2, light-dark(#5e5a50, #b3ad9f));
    --_ink-3: var(--news-timeline-ink-3, light-dark(#6f6a5d, #a29b8a));
    --_rule: var(--news-timeline-rule, light-dark(#dcd6c8, #3a372f));
    --_paper: var(--news-timeline-paper, light-dark(#fff, #171613));
    --_wash: var(--news-timeline-wash, light-dark(#f4efe4, #24221c));
    --_accent: var(--news-timeline-accent, light-dark(#a4161a, #ff8a7a));
    --_accent-wash: var(--news-timeline-accent-wash, light-dark(#f9e7e3, #3a1f1c));
    --_sans: var(--news-timeline-sans, 'Inter', system-ui, 'Liberation Sans', Arial, sans-serif);
    display: block;
    box-sizing: border-box;
    block-size: 26rem;
    min-inline-size: 0;
    overflow: hidden;
    contain: content;
    font-size: 0.9375rem;
    line-height: 1.4;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  /* Three ready themes; a page’s own properties win over all of them. */
  :host([theme='plain']) {
    --_ink-2: var(--news-timeline-ink-2, light-dark(#4d5156, #b5bac0));
    --_ink-3: var(--news-timeline-ink-3, light-dark(#62676d, #9aa0a7));
    --_rule: var(--news-timeline-rule, light-dark(#d7dade, #3a3e43));
    --_wash: var(--news-timeline-wash, light-dark(#f1f3f5, #23262a));
    --_accent: var(--news-timeline-accent, light-dark(#0b57a4, #8ab8ff));
    --_accent-wash: var(--news-timeline-accent-wash, light-dark(#e6f0fb, #16293f));
    font-family: var(--_sans);
  }
  :host([theme='newspaper']) {
    --_ink: var(--news-timeline-ink, light-dark(#111, #f2efe8));
    --_ink-2: var(--news-timeline-ink-2, light-dark(#45423b, #bdb7aa));
    --_rule: var(--news-timeline-rule, light-dark(#b9b3a4, #4a463d));
    --_accent: var(--news-timeline-accent, light-dark(#8c1515, #ff9a8c));
    border-block: 3px double var(--_ink);
    font-family: var(--news-timeline-serif, 'Charter', 'Bitstream Charter', 'Source Serif 4', Georgia, serif);
    color: var(--_ink);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    container: timeline / inline-size;
  }

  /* toolbar */
  /* With large text the tools take further lines. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding-block: 4px 8px;
    border-block-end: 1px solid var(--_rule);
    font-family: var(--_sans);
    font-size: 0.8125rem;
  }
  .bar :is(button, select),
  .search,
  .edge,
  .more button,
  .state button {
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-family: var(--_sans);
    white-space: nowrap;
    cursor: pointer;
  }
  .bar button:hover:not(:disabled),
  .edge:hover,
  .state button:hover {
    border-color: var(--_ink-3);
    color: var(--_ink);
  }
  .bar button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .search {
    flex: 9 1 4rem;
    min-inline-size: 60px;
    max-inline-size: 15rem;
    color: var(--_ink);
    text-overflow: ellipsis;
    cursor: text;
    appearance: none;
  }
  .search::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .tools {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 4px;
  }
  /* Signs and not words: drawn, so that they are no part of a name. */
  .minus::before {
    content: '−';
    content: '−' / '';
  }
  .plus::before {
    content: '+';
    content: '+' / '';
  }
  .away::before {
    content: '×';
    content: '×' / '';
  }
  .question::before {
    content: '?';
    content: '?' / '';
  }
  /* The name of an event, for ears: its title, its whole date, how many tell of it. */
  .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .pair {
    display: flex;
    margin-inline: 4px;
  }
  .pair button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 0;
  }
  .pair button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .pair button[aria-pressed='true'] {
    border-color: currentcolor;
    background: currentcolor;
    color: var(--_ink);
  }
  .pair button[aria-pressed='true'] span {
    color: var(--_paper);
  }
  :is(button, input, .handle, summary, a, .drawing):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* What stands at the edge has no room beside it. */
  :is(.search, .bar button, summary):focus-visible {
    outline-offset: -2px;
  }

  /* drawing */
  .main {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    /* What is left of the element’s height; its own where the page leaves the element none (height: auto, all: unset). */
    block-size: 22rem;
    min-block-size: 100%;
    max-block-size: 100%;
  }
  .stage {
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inset-inline-start: var(--_heads, 0);
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot {
    position: relative;
    block-size: calc(100% - 36px);
    overflow: hidden;
    cursor: grab;
  }
  .plot > svg {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    pointer-events: none;
  }
  .density {
    fill: var(--_ink-3);
  }
  .box {
    position: absolute;
    inset-block: 0 calc(36px + 3rem);
    left: 0;
    border-inline: 1px solid var(--_accent);
    background: var(--_accent-wash);
    opacity: 0.6;
    pointer-events: none;
  }
  .preview {
    align-self: end;
  }
  .moving > .plot,
  .moving :is(.brush, .handle) {
    opacity: 0;
  }
  /* What is pressed now is the drawing, and no label of where it was. */
  .moving > .plot::after {
    position: absolute;
    z-index: 3;
    inset: 0;
    content: '';
  }
  /* Not of the plot itself: all that stands in it would have to be styled anew at each press. */
  .moving > .plot:active::after {
    cursor: grabbing;
  }
  .laned {
    --_heads: clamp(5rem, 14cqi, 9rem);
  }
  .heads {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 100%;
    inline-size: var(--_heads);
    margin: 0;
    padding: 0;
    font-family: var(--_sans);
    font-size: 0.75rem;
    line-height: 1.25;
    list-style: none;
  }
  .head {
    position: absolute;
    inset-inline: 0 10px;
    padding-block-start: 5px;
  }
  .head b {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .head b:has(+ i) {
    -webkit-line-clamp: 1;
  }
  .tall .head b {
    -webkit-line-clamp: 4;
  }
  .tall .head b:has(+ i) {
    -webkit-line-clamp: 3;
  }
  .head i {
    display: block;
    overflow: hidden;
    font-style: normal;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .head small {
    color: var(--_ink-3);
    font-size: 0.75rem;
  }
  .head button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .lane {
    stroke: var(--_rule);
  }
  .motion {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_heads, 0);
    pointer-events: none;
  }
  /* Where the painted frames of a gesture read their colours. */
  .probe {
    position: absolute;
    visibility: hidden;
    border: 0 solid;
    border-color: var(--_ink-2) var(--_accent-wash) var(--_ink-3) var(--_rule);
    outline-color: var(--_accent);
    column-rule-color: var(--_wash);
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--_sans);
  }
  text {
    fill: var(--_ink-2);
    font-family: var(--_sans);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .axis .line {
    stroke: var(--_ink);
  }
  .minor line {
    stroke: var(--_ink-3);
  }
  .minor text {
    text-anchor: middle;
  }
  .major line {
    stroke: var(--_rule);
  }
  .major text {
    fill: var(--_ink);
    font-weight: 600;
  }
  .major text,
  .today text {
    text-anchor: start;
  }
  .rtl :is(.major, .today) text {
    text-anchor: end;
    direction: ltr;
  }
  .today line {
    stroke: var(--_ink-3);
    stroke-dasharray: 1 3;
  }
  .era rect {
    fill: var(--_wash);
  }
  .era.odd rect {
    fill-opacity: 0.5;
  }
  .era text {
    fill: var(--_ink-3);
  }
  .rtl .era text {
    text-anchor: end;
    direction: ltr;
  }
  .leader {
    fill: none;
    stroke: var(--_ink-3);
    stroke-width: 1;
    opacity: 0.65;
    shape-rendering: crispEdges;
  }
  .leader.chosen {
    stroke: var(--_accent);
    opacity: 1;
  }
  .mark .body {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .tight .mark .body {
    stroke: none;
  }
  .mark:is(.hollow, .denied, .doubtful, .chosen) .body {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .mark.soft .body {
    stroke: var(--_ink);
    fill-opacity: 0.28;
    stroke-opacity: 0.7;
    stroke-width: 1;
  }
  .mark.hollow .body,
  .mark.denied .body,
  .mark.doubtful .body {
    fill: var(--_paper);
    fill-opacity: 1;
    stroke-opacity: 1;
  }
  .mark.doubtful .body {
    stroke-dasharray: 3 2;
  }
  .mark.doubtful .body,
  .mark.chosen .body {
    stroke: var(--_accent);
  }
  .mark.chosen:not(.hollow, .denied, .doubtful) .body {
    fill: var(--_accent);
  }
  .mark.chosen .body {
    stroke-width: 2.5;
  }
  .mark.dim {
    opacity: 0.22;
  }
  .cross {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .whisker {
    stroke: var(--_ink-2);
    stroke-dasharray: 1 3;
    stroke-width: 1.5;
  }
  .doubtful .whisker {
    stroke: var(--_accent);
  }

  /* labels */
  .labels {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .label,
  .more {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    contain: layout;
  }
  .label button {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0 2px 1px 8px;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }
  .label.left button {
    padding: 0 8px 1px 2px;
    text-align: right;
  }
  .when {
    display: block;
    overflow: hidden;
    color: var(--_ink-3);
    font-family: var(--_sans);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .title,
  .full {
    display: block;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.2;
  }
  .title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .full {
    display: none;
    overflow-wrap: anywhere;
  }
  .label button:focus-visible {
    z-index: 2;
    outline-offset: 1px;
    border-radius: 2px;
  }
  .label.doubtful .when {
    color: var(--_accent);
  }
  .label.chosen button,
  .label.chosen.cut:is(:hover, :focus-within):not([data-folded]) button {
    background: var(--_accent-wash);
  }
  .label.chosen :is(.when, .title, .full) {
    color: var(--_accent);
  }
  .more button {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 4px 4px;
    border: 0;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
    translate: -50% 0;
  }
  .edge {
    position: absolute;
    z-index: 1;
    inset-block-end: 1px;
    min-block-size: 24px;
    padding: 1px 9px;
    background: var(--_paper);
    font-size: 0.75rem;
    line-height: 1.5;
    white-space: nowrap;
  }
  .edge.before {
    inset-inline-start: 0;
  }
  .edge.after {
    inset-inline-end: 0;
  }
  /* All that is searched for lies outside: the way there is what there is to see. */
  .elsewhere > .edge {
    inset-block-end: 50%;
    border-color: var(--_ink-3);
    color: var(--_ink);
    font-size: 0.9375rem;
  }
  .elsewhere > .edge:not(.edge ~ .edge, :has(~ .edge)) {
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
  }

  /* feed */
  .feed {
    position: absolute;
    inset: 0;
    overflow: hidden auto;
    overscroll-behavior: auto;
    padding-block: 4px 24px;
    scrollbar-width: thin;
  }
  .drawing:has(.feed) {
    touch-action: auto;
  }
  .feed .edge {
    position: static;
    margin: 4px 0 8px 28px;
  }
  .entry {
    position: relative;
    padding-inline-start: 28px;
  }
  .entry::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9.5px;
    border-inline-start: 1px solid var(--_ink-3);
    content: '';
  }
  .period {
    position: relative;
    margin-inline-start: -28px;
    padding-block: 14px 4px;
    padding-inline-start: 28px;
    font-family: var(--_sans);
    font-size: 0.75rem;
    font-weight: 600;
  }
  .period::before {
    position: absolute;
    inset-block-start: 23px;
    inset-inline-start: 4px;
    inline-size: 12px;
    border-block-start: 1px solid var(--_ink-3);
    content: '';
  }
  .glyph {
    position: absolute;
    inset-inline-start: 0;
    margin-block-start: 8px;
  }
  .entry > button {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 4px 10px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .entry > button:focus-visible {
    outline-offset: -2px;
  }
  .entry :is(.when, .title) {
    overflow: visible;
    white-space: normal;
  }
  .entry .title {
    font-size: 1rem;
    line-height: 1.25;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .entry.doubtful .when,
  .entry.chosen > button :is(.when, .title) {
    color: var(--_accent);
  }

  /* overview */
  .overview {
    position: relative;
    block-size: 36px;
    border-block: 1px solid var(--_rule);
    cursor: pointer;
    touch-action: none;
  }
  .overview svg {
    position: absolute;
    inset-block-start: -1px;
    left: 0;
    pointer-events: none;
  }
  .overview .kept {
    fill: var(--_ink-2);
  }
  .overview .all {
    fill: var(--_ink-3);
    opacity: 0.35;
  }
  .overview .brush {
    fill: var(--_ink-3);
    fill-opacity: 0.14;
    stroke: var(--_ink-3);
  }
  .handle {
    position: absolute;
    inset-block: -1px;
    left: 0;
    inline-size: 24px;
    cursor: ew-resize;
  }
  .grip {
    position: absolute;
    inset-block: 10px;
    left: 0;
    inline-size: 5px;
    border: 1px solid var(--_ink-3);
    border-radius: 2px;
    background: var(--_paper);
  }
  .handle:focus-visible {
    outline-offset: -4px;
  }

  @container timeline (inline-size < 640px) {
    /* So that the search can be read beside all tools. */
    .bar :is(button, select) {
      padding-inline: 6px;
    }
  }

  /* states, help, foot */
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 16px;
    color: var(--_ink-2);
    text-align: center;
  }
  .state p {
    max-inline-size: 56ch;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .state.unmatched {
    position: absolute;
    z-index: 2;
    inset-block-start: 16px;
    inset-inline: 0;
    justify-self: center;
    inline-size: max-content;
    max-inline-size: 90%;
    border: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
  }
  .state.error p {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_ink);
    text-align: start;
  }
  .loading-line {
    position: absolute;
    z-index: 3;
    inset-block-start: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 2px;
    border: 0;
    background: none;
    appearance: none;
  }
  .loading-line::-webkit-progress-bar {
    background: var(--_rule);
  }
  .loading-line::-webkit-progress-value {
    background: var(--_accent);
  }
  .loading-line::-moz-progress-bar {
    background: var(--_accent);
  }
  /* What folds out takes its room from the drawing, which is drawn anew, and covers nothing. */
  .foot-lines {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    min-block-size: 36px;
    max-block-size: 10rem;
    overflow: auto;
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.5;
  }
  .foot-lines:has([open]) {
    border-block-start: 1px solid var(--_ink-3);
  }
  .tray :is(button, a, summary):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .tray[open] {
    flex: 1 0 100%;
    padding-block-end: 12px;
    border-block-start: 1px solid var(--_rule);
  }
  .tray summary {
    min-block-size: 24px;
    padding-block: 8px;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .tray.grave > summary {
    color: var(--_accent);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .table-box {
    min-block-size: 0;
    overflow: auto;
  }

  @media (pointer: coarse) {
    .bar button,
    .search {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  /* Where it is narrow the search has a line of its own, so that every tool is in reach. */
  @container timeline (inline-size < 480px) {
    .bar {
      gap: 4px;
    }
    .search {
      flex: 1 1 auto;
      max-inline-size: none;
    }
    .tools {
      flex: 1 1 100%;
      gap: 2px;
      justify-content: space-between;
      margin: 0;
    }
    .pair {
      margin: 0;
    }
    .foot-lines {
      gap: 0 16px;
    }
    .bar .tools button {
      padding-inline: 4px;
    }
  }
  /* On a phone the tools are as large as a finger, and the first of them stand beside the search: two lines in all. */
  @media (pointer: coarse) {
    @container timeline (inline-size < 480px) {
      .search {
        flex-basis: calc(100% - 3 * 48px);
      }
      .tools {
        display: contents;
      }
      .pair,
      .pair button {
        flex: 1 1 auto;
      }
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_rule: GrayText;
      --_paper: Canvas;
      --_accent: Highlight;
      --_accent-wash: Canvas;
    }
    svg,
    canvas {
      forced-color-adjust: none;
    }
    .pair button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .label.chosen button {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --_ink-2: var(--_ink);
      --_ink-3: var(--_ink);
      --_rule: var(--_ink);
    }
  }
`;
