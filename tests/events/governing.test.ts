import {expect} from 'chai';
import {conjunct, governing} from '../../src/events/governing.js';
import {timeline} from '../../src/timeline.js';
import {read} from '../../src/text/reading.js';

/** The clause that governs the date in brackets, as its words. */
function clauseOf(marked: string, find: typeof governing | typeof conjunct = governing): string | null {
  const [before = '', date = '', after = ''] = marked.split(/[[\]]/);
  const text = before + date + after;
  const [sentence] = read(0, 'a', text).sentences;
  const {tokens} = sentence!;
  const from = tokens.findIndex(({end}) => end > before.length);
  const to = from + tokens.slice(from).filter(({start}) => start < before.length + date.length).length;
  const found = find(sentence!, from, to);
  return found && text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
}

/** What the timeline of a text holds, each with its date. */
const told = (text: string) =>
  timeline([{id: 'a', text: `The news of the day\n\n${text}`, published: '2019-03-06'}]).events.map(
    ({date, title}) => `${date}: ${title}`,
  );

describe('governing(sentence, from, to)', () => {
  const bound: [string, string][] = [
    ['Lind, who took over the harbour in [2008], announced a pardon.', 'who took over the harbour in 2008'],
    [
      'Brandt, whose men fought the army and marched on Tallis in [June], was aboard.',
      'whose men fought the army and marched on Tallis in June',
    ],
    ['The miner who fled in [2008] was arrested.', 'who fled in 2008'],
    ['The ferry that sank in [1990] has been raised.', 'that sank in 1990'],
    ['They met in Tallis, where nine people died in [1995].', 'where nine people died in 1995'],
    ['The company, which the court dissolved in [2004], has debts.', 'which the court dissolved in 2004'],
    ['Okoro has had surgery on the wound she got in a race on [Monday].', 'she got in a race on Monday'],
    ['Lind left the town because he was born there in [1950].', 'because he was born there in 1950'],
    ['Okoro worked as a nurse after leaving school in [1976].', 'after leaving school in 1976'],
    ['He was accused of setting the fire in [May].', 'of setting the fire in May'],
    ['Okoro won the vote that the mayor called in [May].', 'that the mayor called in May'],
    ['The row is about a levy the council passed [last year].', 'the council passed last year'],
    ['Born in Tallis in [1937], the daughter of a miner, Lind studied law.', 'Born in Tallis in 1937'],
    ['The town is voting, with the result expected on [Friday].', 'with the result expected on Friday'],
    ['Rescued on [Monday] by a trawler, the crew is in hospital.', 'Rescued on Monday by a trawler'],
  ];
  for (const [marked, clause] of bound) {
    it(`finds “${clause}” in “${marked}”`, () => {
      expect(clauseOf(marked)).to.equal(clause);
    });
  }

  const free = [
    'The ferry sank in [1990].',
    'The miner who fled was arrested in [2008].', // the relative clause is over
    'Lind, who owns the mill, resigned on [Monday].',
    'Lind said that he resigned on [Monday].', // what is said is no aside
    'The crew left when the storm broke on [Monday].', // of the same time
    'The bomb went off, killing nine people on [Monday].',
    'The vote was held after a court on [Monday] refused an appeal.', // its verb is still to come
    'The use of drugs before races fell in [2008].', // “before” leads no clause
    'Officials who monitor prices met on [Monday].', // a verb that nobody knows
    'Okoro lost her hope of winning the race in [May].',
    'The mayor, with nine others, fled on [Monday].', // who went with him
    'The mill the council sold was closed in [May].', // the clause without a “that” is over
    'In Tallis the council sold the mill in [May].', // nothing that it could describe is told before it
    'Lind gave the news that the council sold the mill on [Monday].', // whose content is no aside
    'Lind told the court that the council sold the mill on [Monday].', // nor what is said to somebody
    'Lind, who has been in office since 1980, speaks on [Monday].',
  ];
  for (const marked of free) {
    it(`is not sure of any in “${marked}”`, () => {
      expect(clauseOf(marked)).to.equal(null);
    });
  }
});

describe('conjunct(sentence, from, to)', () => {
  const parts: [string, string][] = [
    ['The mill closed in [1990]; the harbour is booming.', 'The mill closed in 1990'],
    ['The mill is old; in [1990] it was closed.', 'in 1990 it was closed.'],
    ['The mill closed in [1990], but the harbour has grown.', 'The mill closed in 1990,'],
    ['The mill closed, and the harbour grew in [1990].', 'and the harbour grew in 1990.'],
  ];
  for (const [marked, part] of parts) {
    it(`finds “${part}” in “${marked}”`, () => {
      expect(clauseOf(marked, conjunct)).to.equal(part);
    });
  }

  for (const marked of [
    'The mill closed in [1990].',
    'On [Monday] the mill closed, and the harbour grew.', // of both
    'Lind visited the mill, the harbour and the school on [Monday].', // a list
    'The mill closed and was sold in [1990].', // one subject
    'The mill in Tallis, and only that one, closed in [1990].',
  ]) {
    it(`sees one statement in “${marked}”`, () => {
      expect(clauseOf(marked, conjunct)).to.equal(null);
    });
  }
});

describe('a date of one of two statements', () => {
  it('is not the date of the other', () => {
    const lines = told('Ana Lind sold the mill in 1990, but Otto Brandt has been the richest man of Tallis.');
    expect(lines).to.deep.equal(['1990: Ana Lind sold the mill']);
  });

  it('is not the date of what the other’s subject does', () => {
    const lines = told('Ana Lind ran the mill in Tallis in 1990; Otto Brandt resigned from the board in 1995.');
    expect(lines.filter((line) => line.startsWith('1995'))).to.deep.equal([
      '1995: Otto Brandt resigned from the board',
    ]);
  });

  it('inside a quotation is not the date of what is told outside', () => {
    const lines = told('Otto Brandt resigned from the board, saying: “Tomorrow will be hard for us all.”');
    expect(lines.join()).not.to.contain('2019-03-07: Otto Brandt resigned');
  });
});

describe('the day on which somebody told what had been', () => {
  it('is the day of the telling', () => {
    expect(told('Ana Lind told the court on Monday that the board had sold the mill to Otto Brandt.')).to.deep.equal([
      '2019-03-04: Ana Lind told the court that the board had sold the mill to Otto Brandt',
    ]);
  });
});

describe('a date of a dependent clause', () => {
  it('dates what that clause tells', () => {
    expect(
      told('The harbour board praised Ana Lind, who took over the Tallis mill from Otto Brandt in 2008.'),
    ).to.deep.equal(['2008: Ana Lind took over the Tallis mill from Otto Brandt']);
  });

  it('is not the date of the main clause', () => {
    const lines = told(
      'Ana Lind, who took over the mill from Otto Brandt in 2008, announced a pardon for nine miners.',
    );
    expect(lines.join())
      .to.contain('2008')
      .and.not.match(/announced a pardon/);
  });

  it('stays with a title that tells the clause too', () => {
    expect(
      told('Ana Okoro became a nurse in Tallis after leaving the mill in 1976, and only later finished her studies.'),
    ).to.deep.equal(['1976: Ana Okoro became a nurse in Tallis after leaving the mill']);
  });

  it('that only the gerund of a state has, dates nothing', () => {
    expect(told('Wages are rising by a tenth a year after averaging nothing in 2011.')).to.deep.equal([]);
  });
});
