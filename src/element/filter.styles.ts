import {css as sheet} from 'lit';

/** The boxes of the filter. */
export const css = sheet`
  .filter {
    position: absolute;
    z-index: 4;
    grid-row: 2 / -1;
    inset-block-start: 6px;
    inset-inline-end: 0;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    inline-size: 46rem;
    max-inline-size: 100%;
    max-block-size: calc(100% - 6px);
    border: 1px solid var(--_ink-3);
    background: var(--_paper);
    font-family: var(--_sans);
    font-size: 0.8125rem;
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 12px 24px;
    overflow: auto;
    padding: 12px 14px;
    scrollbar-width: thin;
  }
  .filter fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* Headlines need the whole line. */
  .by-article {
    grid-column: 1 / -1;
  }
  .filter .none {
    color: var(--_ink-3);
  }
  .filter summary {
    min-block-size: 24px;
    padding-block: 4px;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .filter legend {
    padding: 0 0 2px;
    font-weight: 600;
  }
  .filter label {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 24px;
    padding-block: 3px;
    line-height: 1.35;
    cursor: pointer;
  }
  .filter label span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .filter label small {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
  }
  .filter input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    translate: 0 3px;
    accent-color: var(--_ink);
  }
  .filter p {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 8px 14px;
    border-block-start: 1px solid var(--_rule);
  }
  .filter button {
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .filter button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  /* One cross is enough: that beside the count. */
  .search::-webkit-search-cancel-button {
    display: none;
  }
  .bar .matches {
    margin-inline-end: auto;
    padding-inline: 6px;
    border-color: transparent;
    font-variant-numeric: tabular-nums;
  }
  @container timeline (inline-size < 480px) {
    /* At the end of the field that it empties. */
    .bar .matches {
      position: absolute;
      inset-block-start: 4px;
      inset-inline-end: 0;
    }
    .search:has(+ .tools > .matches) {
      padding-inline-end: 6rem;
    }
  }
  @media (pointer: coarse) {
    @container timeline (inline-size < 480px) {
      /* Three tools stand beside the field. */
      .bar .matches {
        inset-inline-end: calc(3 * 48px);
        padding-inline: 4px;
      }
      .search:has(+ .tools > .matches) {
        padding-inline-end: 4.5rem;
      }
    }
    .filter :is(label, summary, button) {
      min-block-size: 44px;
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
