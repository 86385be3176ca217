import {css as sheet} from 'lit';

/** The boxes of the filter. */
export const css = sheet`
  .filter {
    position: absolute;
    z-index: 4;
    inset-block-start: 2.875rem;
    inset-inline-end: 0;
    inline-size: 24rem;
    max-inline-size: 100%;
    max-block-size: calc(100% - 3rem);
    overflow: auto;
    padding: 12px 14px;
    border: 1px solid var(--_ink-3);
    background: var(--_paper);
    font-family: var(--_sans);
    font-size: 0.8125rem;
  }
  .filter fieldset {
    min-inline-size: 0;
    margin: 0 0 10px;
    padding: 0;
    border: 0;
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
    font-size: 12px;
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
  @container timeline (inline-size < 480px) {
    .filter {
      inset-block-start: 5.25rem;
    }
  }
  @media (pointer: coarse) {
    .filter label,
    .filter button {
      min-block-size: 44px;
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
