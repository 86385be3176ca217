import {css as sheet} from 'lit';

/** The article reader. */
export const css = sheet`
  .reader {
    border-block-start: 3px solid var(--_ink);
    padding-block: 14px 24px;
  }
  .reader :is(h2, h3, h4, h5, h6) {
    margin-block: 12px 0;
    margin-inline: 0 4px;
    max-inline-size: 34em;
    font: inherit;
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .reader-source {
    margin: 6px 0 0;
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-3);
    overflow-wrap: anywhere;
  }
  .reader-text {
    max-inline-size: 46rem;
    /* In a feed it stands inside what is scrolled itself. */
    max-block-size: min(32rem, 70vh, var(--_reader, 32rem));
    margin-block-start: 16px;
    padding-inline-end: 16px;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_rule);
    font-size: 1.125rem;
    line-height: 1.55;
  }
  /* In the panel the text alone is scrolled, and what it is called stays in sight. */
  .panel > .reader {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    padding-block-end: 8px;
  }
  .panel > .reader > .reader-text {
    flex: 1 0 10rem;
    block-size: 10rem;
    max-block-size: none;
  }
  .reader-text p {
    max-inline-size: 66ch;
    margin: 1em 0;
    overflow-wrap: anywhere;
  }
  .reader-text .headline {
    font-weight: 600;
  }
  .reader-text .aside {
    color: var(--_ink-3);
    font-size: 0.9375rem;
  }
  .reader-text .block-note {
    font-family: var(--_sans);
    font-size: 0.75rem;
  }
  /* High enough for a finger, within the line. */
  .reader-text a.passage {
    padding-block: 3px;
    color: inherit;
    text-decoration: none;
  }
  .passage mark {
    background: none;
    padding: 0;
    box-shadow: inset 0 -2px 0 var(--_rule);
  }
  .passage:hover mark {
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .passage.current mark {
    background: var(--_accent-wash);
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  .passage mark.dated {
    font-weight: 600;
  }
  .reader-text .unused {
    text-decoration: underline dotted var(--_ink-3) 1px;
    text-underline-offset: 3px;
  }
  .reader-text .unused.current {
    background: var(--_wash);
    outline: 2px solid var(--_wash);
    text-decoration-color: var(--_ink);
  }
  .reader-coverage {
    font-family: var(--_sans);
    font-size: 0.8125rem;
    line-height: 1.5;
    color: var(--_ink-3);
  }
  .reader-coverage summary {
    text-decoration: none;
    min-block-size: 24px;
    padding-block: 3px;
    cursor: pointer;
  }
  .reader-coverage p {
    margin: 4px 0;
  }
  .reader-coverage ul {
    max-block-size: 10rem;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }
  .reader-coverage button.link {
    padding: 3px 0;
    color: var(--_ink);
  }
  .reader-more {
    text-align: center;
  }
  @media (forced-colors: active) {
    .passage mark {
      background: Canvas;
      color: LinkText;
      border-block-end: 2px solid LinkText;
    }
    .passage.current mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .reader-text {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
