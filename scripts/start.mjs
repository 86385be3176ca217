/** `npm start`: installs what is missing, builds, draws the timeline of seeds/ and serves the demo. */
import {installMissing} from './house.mjs';

installMissing();
const {buildIfChanged} = await import('./build.mjs');
const {buildSite, site} = await import('./site.mjs');
const {serve} = await import('./serve.mjs');

console.log('Building …');
buildIfChanged({manifest: false});
const {articles, events, undated} = await buildSite();

console.log(`\nRead ${articles.length} articles from seeds/:`);
for (const {id, dating} of articles) {
  const when = dating.best === null ? 'no date found' : `${dating.best}${dating.firm ? '' : ' (likely)'}`;
  console.log(`  ${id}  ${when}`);
}
console.log(`Found ${events.length} dated events${undated.length ? `, and ${undated.length} without a date` : ''}:`);
for (const {date, title} of events) console.log(`  ${date.padEnd(23)} ${title}`);

const {address} = await serve(site, Number(process.env.PORT ?? 8017));
console.log(`\nThe demo is at ${address}\nCtrl+C stops it.`);
