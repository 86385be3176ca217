import {expect} from 'chai';
import type {ArticleInput} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';
import {triggers} from '../../src/events/types.js';
import {tokens} from '../../src/text/tokens.js';

const kinds = (text: string): string[] =>
  triggers(tokens(text)).map(({token, types}) => `${token.lower}: ${types.map(({name}) => name).join(' ')}`);

describe('triggers(tokens)', () => {
  const cases: [string, string[]][] = [
    // A verb and the words behind it.
    ['Ana Lind stepped down.', ['stepped: resignation']],
    ['Ana Lind will step aside.', ['step: resignation']],
    ['Ana Lind handed over power.', ['handed: resignation']],
    ['Ana Lind left her office.', ['left: resignation']],
    ['Ana Lind took office.', ['took: election']],
    ['Nine sailors lost their lives.', ['lost: death']],
    ['Two men were gunned down.', ['gunned: attack']],
    ['The ferry ran aground.', ['ran: disaster']],
    ['The map will be available here.', ['available: launch']],
    ['Ana Lind was not available.', []],
    ['The pier gave way.', ['gave: disaster']],
    ['Rain gave way to sun.', []],
    ['Nurses walked out over pay.', ['walked: protest']],
    ['Ana Lind walked out of the room.', []],
    ['Ana Lind was found guilty.', ['found: trial', 'guilty: trial']],
    ['Ana Lind was fined.', ['fined: trial']],
    ['The levy came into force.', ['came: law']],
    ['The mill was founded here.', ['founded: launch']],
    ['A ferry with nine on board went down off Tallis.', ['went: disaster']],
    ['Prices at the mill went down.', []],
    ['The flight came down near Tallis.', ['came: disaster']],
    ['A jet dived into the sea.', ['dived: disaster']],
    ['Ana Lind dived into the sea.', []],
    ['The number of flights came down.', []],
    ['The ferry firm was slammed in a report.', []],
    ['Plans for a new ferry were ditched in Tallis.', []],
    ['A plane of this kind, let to a firm of Tallis, went into the sea.', ['went: disaster']],
    ['The ferry went into service.', []],
    ['Shares in the mill fell at the opening in Tallis.', []],
    ['Nine were at the opening in Tallis.', ['opening: launch']],
    ['Ana Lind went to prison.', ['went: arrest']],
    ['Ana Lind will call an early election.', ['election: election']],
    ['Ana Lind will call the mayor.', ['call: call']],
    ['a call to Ana Lind after the election', ['call: call', 'election: election']],
    ['Ana Lind must report to a jail.', ['report: arrest', 'jail: arrest']],
    ['Ana Lind reported on a prison.', []],
    ['Ana Lind went to the prison.', []],
    ['Ana Lind went to a prison.', []],
    ['The money went to prison charities.', []],
    ['Tallis opened the season at home.', ['opened: sport']],
    ['Ana Lind was discovered guilty.', ['discovered: trial', 'guilty: trial']],
    ['The board called the vote off.', ['called: end', 'vote: election']],
    ['The court ruled against the town.', ['court: trial', 'ruled: trial']],
    ['Ana Lind pulled out of the race.', ['pulled: end', 'race: sport']],
    ['Ana Lind took charge of the mill.', ['charge: appointment']],
    ['Ana Lind is in charge of the mill.', []],
    ['The charge was perjury.', ['charge: trial']],
    ['The ruling party split.', []],
    ['The ruling was a blow.', ['ruling: trial']],
    ['a public hearing in Tallis', ['hearing: meeting']],
    ['a bail hearing in Tallis', ['bail: arrest', 'hearing: trial']],
    ['The senate passed the bill.', ['passed: law', 'bill: law']],
    ['Ana Lind passed a medical.', []],
    ['Merrow were promoted to the top division.', []],
    ['The board promoted Ana Lind.', ['promoted: appointment']],
    // What nature does, and others too.
    ['An earthquake struck the town.', ['earthquake: disaster', 'struck: disaster']],
    ['The quake, which hit the coast at dawn, was felt in Tallis.', ['quake: disaster', 'hit: disaster']],
    ['The storm made landfall in Merrow.', ['storm: disaster', 'made: disaster']],
    ['The bus hit a wall.', []],
    ['Missiles struck the town.', ['struck: strike']],
    ['After the storm, drivers struck over pay.', ['storm: disaster', 'struck: strike']],
    ['After the storm she made a speech.', ['storm: disaster', 'speech: statement']],
    // The same verbs without them.
    ['Ana Lind stepped onto the quay.', []],
    ['Ana Lind left the town.', []],
    ['Ana Lind ruled for ten years.', []],
    ['Ana Lind took the ferry.', []],
    ['Ana Lind lost the race.', ['lost: sport', 'race: sport']],
    ['The ferry ran, and sailors went aground.', []],
    // What burns, who shoots and who has to go.
    ['A fire broke out.', ['fire: disaster']],
    ['The police opened fire.', ['opened: attack', 'fire: attack']],
    ['The convoy came under fire.', ['fire: attack']],
    ['The guard fired at the crowd.', ['fired: attack']],
    ['The guard fired two shots.', ['fired: attack', 'shots: attack']],
    ['The mayor fired the clerk.', ['fired: resignation']],
    ['The clerk was fired.', ['fired: resignation']],
    ['Thieves stole a bell; the theft was the third.', ['stole: attack', 'theft: attack']],
  ];
  for (const [text, expected] of cases)
    it(`reads “${text}”`, () => {
      expect(kinds(text)).to.deep.equal(expected);
    });
});

describe('one happening in other words', () => {
  const told = (...texts: string[]) => {
    const articles = texts.map((text, i): ArticleInput => ({
      id: 'abc'[i]!,
      published: '2019-03-06',
      text: `News of the day\n\n${text}`,
    }));
    return timeline(articles).events.map(({date, evidence}) => [date, evidence.length]);
  };

  it('is told once, of whatever kind: who came home has returned, who vanished has disappeared', () => {
    const [one, two] = [
      told(
        'Ana Lind, the singer, returned on Monday from nine years in exile.',
        'Crowds cheered in Port Sallow as Ana Lind came home on Monday after nine years in exile.',
      ),
      told(
        'Otto Brandt vanished on Monday from his villa in Tallis.',
        'Brandt disappeared on Monday, a neighbour in Tallis said.',
      ),
    ];
    expect(one).to.deep.equal([['2019-03-04', 2]]);
    expect(two).to.deep.equal([['2019-03-04', 2]]);
  });

  it('is told twice where others did the same, or the same people did something else', () => {
    expect(
      told(
        'Ana Lind, the singer, returned on Monday from nine years in exile.',
        'Otto Brandt returned on Monday to Port Sallow and found his mill burnt.',
      ),
    ).to.have.length(2);
    expect(
      told(
        'Ana Lind, the singer, returned on Monday from exile.',
        'Lind complained on Monday of the noise at her hotel.',
      ),
    ).to.have.length(2);
  });

  it('is told once: to resign is to step down', () => {
    expect(
      told(
        'Ana Lind resigned on Monday as mayor of Port Sallow.',
        'The mayor of Port Sallow, Ana Lind, stepped down on Monday.',
      ),
    ).to.deep.equal([['2019-03-04', 2]]);
  });

  it('is told twice where one burns and one shoots', () => {
    expect(
      told(
        'A fire destroyed the harbour hall of Port Sallow on Monday.',
        'A guard fired at the mayor of Merrow on Monday.',
      ),
    ).to.deep.equal([
      ['2019-03-04', 1],
      ['2019-03-04', 1],
    ]);
  });
});
