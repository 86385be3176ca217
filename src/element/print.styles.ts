import {css as sheet} from 'lit';

/** On paper: the drawing as it is seen, then every event with all its words. */
export const css = sheet`
  .print {
    display: none;
  }
  @media print {
    :host {
      block-size: auto !important;
      overflow: visible !important;
      contain: none;
      break-inside: auto;
    }
    div.bar,
    .edge,
    .handle {
      display: none;
    }
    .root {
      display: block;
      block-size: auto;
    }
    .main {
      display: block;
      block-size: auto;
    }
    .stage {
      block-size: 24rem;
    }
    /* A feed says nothing that the table does not. */
    .stage:has(.feed),
    .table-box,
    .panel,
    .reader,
    .evidence-moves,
    .evidence-links,
    .foot {
      display: none;
    }
    .print {
      display: block;
      margin-block-start: 16px;
    }
    .print .table {
      block-size: auto;
      overflow: visible;
    }
    .print thead th {
      position: static;
    }
    .print tr {
      break-inside: auto;
    }
    .print li {
      break-inside: avoid;
    }
    .print .column-sources,
    .print .sort {
      display: none;
    }
    .print :is(th, td) {
      font-size: 10pt;
    }
    .print .print-only {
      font-size: 9pt;
      line-height: 1.35;
      color: var(--_ink-2);
    }
  }
`;
