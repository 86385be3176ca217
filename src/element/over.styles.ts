import {css as sheet} from 'lit';

/** What lies over the drawing: the keys, and the list of what can be saved. */
export const css = sheet`
  .help,
  .save {
    position: absolute;
    z-index: 4;
    grid-row: 2 / -1;
    inset-block-start: 6px;
    inset-inline-end: 0;
    max-inline-size: 100%;
    border: 1px solid var(--_ink-3);
    background: var(--_paper);
    font-family: var(--_sans);
    font-size: 0.8125rem;
  }
  .help {
    max-inline-size: min(100%, 30rem);
    max-block-size: calc(100% - 6px);
    overflow: auto;
    padding: 14px 16px 0;
  }
  .help:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .help dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    margin: 0;
  }
  .help dl > div {
    display: contents;
  }
  .help dt {
    font-weight: 600;
    white-space: nowrap;
  }
  .help dd {
    margin: 0;
    color: var(--_ink-2);
  }
  .help .legend {
    margin-block-end: 12px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_rule);
  }
  @container timeline (inline-size < 480px) {
    .help dl {
      grid-template-columns: auto;
      gap: 0;
    }
    .help dd {
      margin-block-end: 8px;
    }
  }
  .help svg {
    overflow: visible;
    margin-inline-end: 8px;
    vertical-align: -3px;
  }
  .help p {
    margin-block: 12px;
    color: var(--_ink-2);
  }
  .help .end {
    position: sticky;
    inset-block-end: 0;
    margin: 0 -16px;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_rule);
    background: var(--_paper);
  }
  .help button {
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink-2);
    font: inherit;
    cursor: pointer;
  }
  .save {
    display: grid;
    min-inline-size: 14rem;
    padding: 6px;
  }
  .save button {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .save button:hover {
    background: var(--_wash);
  }
  .save .save-close {
    margin-block-start: 6px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_ink-2);
  }
  .breaks path {
    fill: none;
    stroke: var(--_ink-2);
  }
  .breaks rect {
    fill: var(--_wash);
  }
  .breaks .gap {
    stroke: var(--_paper);
    stroke-width: 3;
  }
  .breaks text {
    font-style: italic;
    text-anchor: middle;
  }
  @media (pointer: coarse) {
    .help button,
    .save button {
      min-block-size: 44px;
    }
  }
  @media print {
    .help,
    .save {
      display: none;
    }
  }
`;
