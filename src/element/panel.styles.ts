import {css as sheet} from 'lit';

/** Where evidence and articles stand: beside the drawing, over it where it is narrow, or in their place in a feed. */
export const css = sheet`
  .panel {
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  @container timeline (inline-size >= 640px) {
    .with-panel {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) clamp(300px, 38%, 560px);
    }
    .panel {
      padding-inline: 24px 4px;
      border-inline-start: 1px solid var(--_rule);
    }
    .panel > :is(.evidence, .reader) {
      border-block-start: 0;
    }
  }
  /* Turned round, so that the buttons come first where they need a line of their own; its end is the top. */
  .panel .evidence header {
    flex-wrap: wrap-reverse;
    align-items: flex-end;
    justify-content: flex-end;
  }
  .panel .evidence header > :is(h2, h3, h4, h5, h6) {
    flex: 1 1 15rem;
  }
  @container timeline (inline-size < 640px) {
    .with-panel .panel {
      position: absolute;
      z-index: 2;
      inset: 0;
      background: var(--_paper);
    }
  }
  .inplace {
    --_reader: 12rem;
    padding-inline: 4px;
  }
  .inplace > .evidence {
    padding-block-start: 0;
    border-block-start: 0;
  }
  /* The title stands over it already. */
  .inplace .evidence :is(h2, h3, h4, h5, h6) {
    flex: 1;
    block-size: 1px;
    overflow: hidden;
    color: transparent;
  }
`;
