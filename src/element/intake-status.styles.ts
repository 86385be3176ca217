import {css as sheet} from 'lit';

/** Loading, empty and error. */
export const css = sheet`
  .intake-status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding-block: 16px;
    font-family: var(--_sans);
    font-size: 15px;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .intake-status p {
    margin: 0;
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
  }
  .intake-status.error p {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_ink);
  }
  .intake-status progress {
    order: -1;
    flex: 1 0 100%;
    appearance: none;
    block-size: 2px;
    border: 0;
    background: var(--_rule);
    color: var(--_ink);
  }
  .intake-status progress::-webkit-progress-bar {
    background: var(--_rule);
  }
  .intake-status progress::-webkit-progress-value {
    background: var(--_ink);
    transition: inline-size 200ms ease;
  }
  .intake-status progress::-moz-progress-bar {
    background: var(--_ink);
  }
  .intake-status progress:indeterminate::-webkit-progress-bar {
    background: linear-gradient(90deg, var(--_ink) 30%, var(--_rule) 30%);
  }
  .intake-status button.plain {
    min-block-size: 28px;
    padding: 3px 11px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: none;
    color: inherit;
    font: 13px/1.4 var(--_sans);
    cursor: pointer;
  }
  .intake-status button.plain:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    .intake-status progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media (pointer: coarse) {
    .intake-status button.plain {
      min-block-size: 44px;
    }
  }
`;
