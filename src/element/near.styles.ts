import {css as sheet} from 'lit';

/** What is pointed at: a label that was cut, in full; and the same thing somewhere else, by colours and lines only, so that nothing moves. */
export const css = sheet`
  .label.cut:is(:hover, :focus-within):not([data-folded]) {
    z-index: 2;
  }
  .label.cut:is(:hover, :focus-within):not([data-folded]) button {
    background: var(--_paper);
  }
  .label.cut:is(:hover, :focus-within):not([data-folded]) .title {
    display: none;
  }
  /* So far and no further: the whole of a long title is in the evidence. */
  .label.cut:is(:hover, :focus-within):not([data-folded]) .full {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
  }
  .label button:hover :is(.title, .full) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .more button:hover {
    color: var(--_ink);
    text-decoration: underline;
  }
  .tray:not(.grave) summary:hover {
    color: var(--_ink);
  }
  .handle:is(:hover, :focus-visible) .grip {
    background: var(--_ink-2);
  }
  .mark .body {
    pointer-events: auto;
    cursor: pointer;
  }
  .mark[data-near] .body {
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-opacity: 1;
  }
  button[data-near] > :is(.title, .full),
  [data-near] > button.link,
  [data-near] > th > button.link {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
  tr[data-near] {
    background: var(--_wash);
  }
  .passage[data-near] mark {
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  @media (forced-colors: active) {
    .mark[data-near] .body {
      stroke: Highlight;
    }
    [data-near] {
      text-decoration-color: Highlight;
    }
  }
`;
