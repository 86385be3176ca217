import {css as sheet} from 'lit';

/** What is pointed at somewhere else. Colours and lines only, so that nothing moves. */
export const css = sheet`
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
