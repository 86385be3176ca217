import {css as sheet} from 'lit';

/** The list of what can be saved. */
export const css = sheet`
  .save {
    position: absolute;
    z-index: 4;
    inset-block-start: 2.875rem;
    inset-inline-end: 0;
    display: grid;
    min-inline-size: 14rem;
    max-inline-size: 100%;
    padding: 6px;
    border: 1px solid var(--_ink-3);
    background: var(--_paper);
    font-family: var(--_sans);
    font-size: 0.8125rem;
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
  /* Where it is narrow the search has a line of its own, so that every tool is in reach. */
  @container timeline (inline-size < 480px) {
    .bar {
      flex-wrap: wrap;
    }
    .search {
      flex: 1 1 auto;
      max-inline-size: none;
    }
    .tools {
      flex: 1 1 100%;
      flex-wrap: wrap;
      justify-content: space-between;
      margin: 0;
    }
    .pair {
      margin: 0;
    }
    .bar .tools button {
      padding-inline: 6px;
    }
    .help-button {
      display: inline-block;
    }
    .save {
      inset-block-start: 5.25rem;
    }
  }
  @media (pointer: coarse) {
    .save button {
      min-block-size: 44px;
    }
  }
  @media print {
    .save {
      display: none;
    }
  }
`;
