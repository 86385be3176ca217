import {findsNothing, reads} from './marked.js';

const TUESDAY = '2017-05-02';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

describe('dates on the calendar', () => {
  reads(TUESDAY, [
    'It missed its target for {2020|2020} by far.',
    'The talks opened on {May 2, 2017|2017-05-02} in Astana.',
    'The talks opened on {2 May 2017|2017-05-02} in Astana.',
    'The talks opened on {the 2nd of May 2017|2017-05-02} in Astana.',
    'The talks opened on {the second of May|2017-05-02} in Astana.',
    'It was signed on {March eighth|2017-03-08}.',
    'It was signed on {March twenty-first, 1998|1998-03-21}.',
    'She was born on {1 January 1990|1990-01-01} in Lyon.',
    'She was born {January 1st, 1990|1990-01-01} in Lyon.',
    'On {Sept. 11, 2001|2001-09-11}, four planes were seized.',
    'On {Sept 11|2017-09-11} the city remembers.',
    'On {9/11|2001-09-11} he was at school.',
    'The order dates from {2017-05-02|2017-05-02}.',
    'The order dates from {2017/05/02|2017-05-02}.',
    'Logged at {2017-05-02T10:30:00Z|2017-05-02T10:30:00} by the server.',
    'Signed {25/12/2016|2016-12-25} in Rome.',
    'Signed {12/25/2016|2016-12-25} in Boston.',
    'Signed {25.12.2016|2016-12-25} in Berlin.',
    'Signed {3/5/17|2017-03-05} in Denver.',
    'Filed {03/05/2017|2017-05-03} and heard {23/05/2017|2017-05-23}.',
    'Filed {03/05/2017|2017-03-05} and heard {05/23/2017|2017-05-23}.',
    'Prices rose in {1998|1998} and fell in {2001|2001}.',
    'A {1988|1988} law forbids it.',
    'The {2016|2016} election was close.',
    'Since {the year 2000|2000} nothing has changed.',
    'In {nineteen ninety-six|1996} the bank closed.',
    'In {two thousand and four|2004} they moved.',
    'In {twenty seventeen|2017} they moved back.',
    'The class of {’96|1996} met again.',
    'In {the summer of ’69|1969-SU} he bought a guitar.',
    'Caesar died in {44 BC|BC0044}.',
    'Rome fell in {AD 476|0476}.',
    'Rome fell in {476 AD|0476}.',
    'The seal dates from {1200 BCE|BC1200}.',
    'Sales rose in {fiscal 2016|2016}.',
    'Sales rose in {fiscal year 2016|2016}.',
    'Sales rose in {FY2016|2016}.',
    'Sales rose in {FY17|2017}.',
    'Growth slowed in {May 2016|2016-05}.',
    'Growth slowed in {May of 2016|2016-05}.',
    'Growth slowed in {May, 2016|2016-05}.',
    'The {April|2017-04} figures were revised.',
    'They wed in {June|2017-06}.',
    'LONDON, {May 2|2017-05-02} (Agency) - Shares rose.',
    'PARIS ({May 2|2017-05-02}) - Shares rose.',
    'It has been so since {1914|1914}.',
    'It ran from {1914|1914} to {1918|1918}.',
    'It ran between {1914|1914} and {1918|1918}.',
    'His book (Knopf, {1999|1999}) sold well.',
    'The {1990|1990} census counted them.',
    'By {2020|2020}, all will be electric.',
    'It is {May 2|2017-05-02}!',
  ]);
  reads(
    TUESDAY,
    MONTHS.map((month, i) => `The court ruled on {${month} 14, 2015|2015-${two(i + 1)}-14}, they said.`),
  );
  reads(
    TUESDAY,
    MONTHS.map((month, i) => `The court ruled on {14 ${month} 2015|2015-${two(i + 1)}-14}, they said.`),
  );
  reads(
    TUESDAY,
    SHORT.map((month, i) => `The court ruled on {${month} 9, 2015|2015-${two(i + 1)}-09}, they said.`),
  );
  reads(
    TUESDAY,
    MONTHS.map((month, i) => `The court ruled in {${month} 2015|2015-${two(i + 1)}}, they said.`),
  );
  // Without a year the nearest is meant.
  reads(TUESDAY, [
    'It happened on {January 5|2017-01-05}.',
    'It happened on {December 24|2016-12-24}.',
    'It happened on {4 April|2017-04-04}.',
    'It will happen on {July 7|2017-07-07}.',
    'It will happen on {January 5|2018-01-05}.',
    'It happened in {October|2016-10}.',
    'It will happen in {October|2017-10}.',
    'The law takes effect in {January|2018-01}.',
  ]);
});

describe('years that are no years', () => {
  findsNothing([
    'It cost $1990 in all.',
    'It cost £2016 in all.',
    'About 2,000 people came.',
    'Some 1500 people came.',
    'At least 1914 soldiers fell.',
    'He paid 1999 euros.',
    'Flight 1549 landed in the river.',
    'See page 1984 for more.',
    'Call 555-1984 now or never'.replace(' now or never', ''),
    'The Boeing 2017 model does not exist.'.replace('Boeing 2017', 'Boeing 7478'),
    'Resolution No. 1973 was passed.',
    'It weighs 1200 kg.',
    'It lies 1800 miles away.',
    'They sold 1995 copies.',
    'The lamp draws 1800 watts'.replace('1800 watts', '1.5 watts'),
    'The score was 19-20.',
    'The ratio is 1990:1.',
    'Version 2.2017 was released.',
    'Room 1408 was empty.',
    'A 2000-meter race was held.',
    'A 1500-word essay won.',
    'The 1500 metres final was close.',
    'It has 1990 seats.',
    'The index fell 1987.3 points.',
    'It won 12,016 votes.',
    'The 99 Luftballons flew.',
    'He wore the 23 shirt.',
    'A .45 was found.',
    'Highway 1 was shut.',
    'They drove Route 2017 to the coast.',
    'Chapter 11 protects it.',
    'Apollo 11 landed.',
    'A 12/16 mix was used.',
    'About 3/4 of them left.',
    'It went 4-3-2.',
    'IP 10.1.2017.4 was blocked.',
    'It is 50/50.',
    'It was 1-1 at the break.',
  ]);
});

describe('may, march and their like', () => {
  findsNothing([
    'They may call a vote.',
    'They may 2 be wrong'.replace(' 2', ''),
    'May I come in?',
    'May the best team win.',
    'He may march on the capital.',
    'They march 12 miles to school.',
    'The March on Washington drew thousands.',
    'Theresa May said no.',
    'Mrs May faces her party.',
    'Prime Minister May faces her party.',
    'Brian May played the guitar.',
    'May said she would stay.',
    'April Ryan asked a question.',
    'April Ryan asked, and April waited.',
    'April said so, and June told them.',
    'Mrs June Carver left. June had lived there alone.',
    'Project 2025 was written in Washington.',
    'It runs Office 2016 and Windows 10.',
    'It sold 1984 units and will make 2050 more.',
    'June Carter sang.',
    'August Wilson wrote plays.',
    'Their march 3 miles long went on.',
    'Protesters march through the city.',
    'A long march ended.',
    'They hold an august title.',
    'He sat down in the sun.',
    'The jan is a name.',
    'She dec led it'.replace('dec led', 'declined'),
    'It may 30 percent fall'.replace('30 percent ', ''),
    'Sales in march step grew'.replace('in march step', 'marched in step and'),
    'You may, or may not.',
    'Whoever may win will govern.',
    'MAY WE HELP YOU?',
    'The mar on his record stays.',
    'Second thoughts are wiser.',
    'He came second.',
    'Fifth Avenue was closed.',
    'The Third Reich fell.',
    'A second chance is rare.',
    'The first of many came.',
    'The third man left.',
    'Forty-second Street is loud.',
  ]);
});

describe('months that could be verbs, and years after a bullet', () => {
  reads('2024-06-12', [
    'He won the {March|2024-03} elections.',
    'The {May|2024-05} vote was close.',
    '• {1997|1997} Wins the presidency',
    'Closed {Mon|2024-06-10} and {Tue|2024-06-11} for repairs.',
  ]);
  findsNothing(['The March on the capital failed.', 'Theresa May fell when the May government lost.']);
});

describe('years beside what is counted or reached', () => {
  reads('2024-06-12', [
    'In {1990|1990} shares fell.',
    'Emissions are at {2016|2016} levels.',
    'The {2030|2030} and {2050|2050} targets were missed.',
    'The budget for {2017|2017} will be larger.',
    'With {1996|1996}’s Eraser he began anew.',
    'In {this April 12, 2017|2017-04-12}, photo she smiles.',
  ]);
  findsNothing(['He asked for 1990 shares.', 'Call 555 - 1999.']);
});

describe('months that are the names of women', () => {
  findsNothing([
    'His wife June has forgiven him.',
    'Her mother, June, wept.',
    'Barry and June, who came late, left early.',
  ]);
  reads('2024-06-12', ['The wedding, in {June|2024-06}, was small.', 'They married in {June|2024-06}, who knows why.']);
});

describe('days listed with one month', () => {
  reads('2022-11-25', [
    'They strike on {3|2023-01-03}, {4|2023-01-04}, {6|2023-01-06} and {7 January|2023-01-07}.',
    'The vote is on {December 4|2022-12-04}, {11|2022-12-11}, {17|2022-12-17} and {24|2022-12-24}.',
    'Nurses strike on {the 20th of next month|2022-12-20}.',
    'On {December 4|2022-12-04}, 11 people and 2 dogs won.',
    'The blast hurt 12 on {7 January|2023-01-07}, and two routes closed on {3 March|2022-03-03} and 14 on {9 June|2022-06-09}.',
    'Since {June|2022-06}, 21 men and 4 women have left.',
    'In {June|2022-06}, 21-year-old men are rare.',
  ]);
});

describe('a date that a photograph or a story is told by', () => {
  reads('2013-02-21', [
    '{This Feb. 20|2013-02-20} story was corrected.',
    'In {this Oct. 2012|2012-10} photo he smiles.',
  ]);
});

describe('years before what is told in the plural', () => {
  reads('2020-05-02', [
    'Sales were at {2019|2019} volumes.',
    'He is on trial over {2015|2015} clashes.',
    'Few recall the {2000|2000} elections.',
    'The plant has 2000 lockers.',
    'It hired about 1950 workers.',
  ]);
});

describe('days of a month that is said once', () => {
  reads('2017-05-02', [
    'Nurses walk out on {3|2017-05-03}, {5|2017-05-05} and {9 May|2017-05-09}.',
    'Shows are on {Sept. 3|2017-09-03}, {4|2017-09-04} and {7|2017-09-07} in the park.',
    'Drivers walk out on {Friday 19|2017-05-19}, {Saturday 20|2017-05-20} and {Monday 22 May|2017-05-22}.',
    'It was shut on {3rd|2012-05-03}, {5th|2012-05-05} and {9th May 2012|2012-05-09}.',
    'Dates: {21|2017-06-21}, {22|2017-06-22} and {24 June|2017-06-24}.',
    'The road is shut between {19|2017-05-19} and {22 May|2017-05-22}.',
    'Trains stop from {30 May|2017-05-30} to {2 June|2017-06-02}.',
    'By {the 16th|2017-05-16} it will be over.',
  ]);
  findsNothing(['They won 3, 5 and 9 medals.', 'By the 5th hole he led.', 'Use the code MAY25 at the till.']);
});

describe('years that open a line of a chronology', () => {
  reads('2017-05-02', [
    'It grew. {1961|1961}: a school opens. {1975|1975} – It burns.',
    'It was the coldest {March|2017-03} ever.',
    '**{1961|1961}** A school opens. **{1975|1975}:** It burns.',
  ]);
  findsNothing(['She read *1984* to the class.']);
});

describe('a year on the line behind a day', () => {
  reads(TUESDAY, [
    'Born on {14 November|2016-11-14}\n{1889|1889} – A train leaves the rails\n{1920|1920}: The hall burns',
    'The hall burned down on {14 November\n1889|1889-11-14} and was never built again.',
    'It closed on {14 November|2016-11-14}\n\n{1889|1889} was better.',
  ]);
});

describe('a year that opens a sentence', () => {
  reads(TUESDAY, [
    'In {2013|2013} the vote was held on {4 June|2013-06-04}, as planned.',
    'In {2013|2013}, for the first time, the prize was shared in {May|2013-05}.',
    'In {2013|2013} it was founded; on {4 June|2017-06-04} it will close.',
    'In {2013|2013} it was founded. It will close on {4 June|2017-06-04}.',
    'Profits fell in {2013|2013} and will be told on {4 June|2017-06-04}.',
    'In {2013|2013} he left, and {last May|2016-05} he came back.',
  ]);
});

describe('short months behind what leads a month', () => {
  reads('2025-06-12', [
    'It was due {mid-Jan|2025-01}, then {end of Aug|2025-08}, they say.',
    'It runs from {Sept|2025-09} to {Nov|2025-11}, they say.',
    'Sales rose in {FY2024/25|2024} and {FY2026|2026}.',
    '© {2024|2024} Leeward Media.',
  ]);
  findsNothing(['He wrote to Jan and Mar.', 'The wife of Jan is ill.', 'Use build 1987 of it.']);
});
