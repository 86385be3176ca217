import {css as sheet} from 'lit';

/** The table of events. */
export const css = sheet`
  .table {
    overflow: auto;
    block-size: 100%;
  }
  .table:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .table table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375rem;
    line-height: 1.35;
  }
  .table :is(th, td) {
    padding: 8px 16px 8px 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .table thead th {
    position: sticky;
    inset-block-start: 0;
    padding-block: 0;
    background: var(--_paper);
    border-block-end: 1px solid var(--_ink);
  }
  .table thead button {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
    font: 600 0.75rem/1.4 var(--_sans);
    cursor: pointer;
  }
  .table .sort {
    display: inline-block;
    inline-size: 1.5em;
    text-align: center;
  }
  .table [aria-sort='ascending'] .sort::after {
    content: '↑';
    content: '↑' / '';
  }
  .table [aria-sort='descending'] .sort::after {
    content: '↓';
    content: '↓' / '';
  }
  .table tbody th button.link {
    padding-block: 2px;
    font-weight: 600;
    text-decoration: none;
  }
  .table tbody th button.link:hover {
    text-decoration: underline;
  }
  .table td {
    padding-block-start: 10px;
    font: 0.8125rem/1.45 var(--_sans);
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .table .column-date {
    inline-size: 11em;
  }
  .table .column-status {
    inline-size: 8em;
    overflow-wrap: normal;
  }
  .table .column-sources {
    inline-size: 32%;
  }
  .table .column-sources small {
    display: block;
    font-size: 0.75rem;
    color: var(--_ink-3);
  }
  .table tr.selected > * {
    background: var(--_accent-wash);
  }
  .table .print-only {
    display: none;
  }
  .table-box,
  .print {
    container-type: inline-size;
  }
  .table .aside {
    display: block;
    font: 0.8125rem/1.45 var(--_sans);
    color: var(--_ink-2);
  }
  .table .rest {
    display: none;
  }
  @container (inline-size < 640px) {
    .table .column-date {
      inline-size: 8em;
    }
    .table .rest {
      display: inline;
    }
    .table .column-status,
    .table .column-sources {
      display: none;
    }
  }
  @media print {
    .table {
      block-size: auto;
      overflow: visible;
    }
    .table .print-only {
      display: block;
      margin: 4px 0 0;
      padding: 0;
      list-style: none;
      font-size: 0.75rem;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
