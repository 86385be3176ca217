import {checkStates, onStage} from './accessibility.fixture.js';

describe('accessibility of <news-timeline>, dark', () => {
  onStage();
  checkStates('dark');
});
