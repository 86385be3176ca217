import {properties} from './invariants.js';

/** So many cases each; `node scripts/properties.mjs 100000` runs more of them. */
const RUNS = 400;
const SEED = 20170502;

describe('timeline(articles), for any text', () => {
  for (const [title, run] of properties) {
    it(title, function () {
      this.timeout(60_000);
      run(RUNS, SEED); // what fails is printed with its seed, and made as small as it gets
    });
  }
});
