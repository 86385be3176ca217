import {expect} from 'chai';
import type {ArticleInput, Dating} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});

/** The dating of each article, by its id. */
function dated(...articles: ArticleInput[]): Record<string, Dating> {
  return Object.fromEntries(timeline(articles).articles.map(({id, dating}) => [id, dating]));
}
const rules = ({reasons}: Dating): string[] => reasons.map(({rule}) => rule);

// A story as papers copy it from an agency and from each other: the same phrases, other sentences. 12 March 2019 was a Tuesday.
const known: ArticleInput = {
  ...of(
    'known',
    'Ferry operator halts crossings',
    'The ferry operator Merrow halted all night crossings after safety inspectors found hairline cracks in the steel hulls.',
    'Merrow said the emergency repairs would cost four million pounds. Island residents demanded replacement boats.',
    'Tove Lind, the harbour master of Port Sallow, blamed years of neglect.',
  ),
  published: '2019-03-12',
};
const second = of(
  'second',
  'Merrow boats laid up',
  'Port Sallow’s harbour master Tove Lind said hairline cracks had been found by safety inspectors in the steel hulls of three boats.',
  'Night crossings will not resume before the emergency repairs are done, Merrow said. Replacement boats are being sought.',
);
const third = (when: string): ArticleInput =>
  of(
    'third',
    'Anger at Merrow',
    `Island residents blocked the quay of Port Sallow on ${when} over the halted night crossings.`,
    'They want replacement boats from the ferry operator Merrow, whose steel hulls have hairline cracks.',
    'Tove Lind said the safety inspectors had done their duty and that the emergency repairs would take weeks.',
  );

describe('articles that tell one story in the same phrases', () => {
  it('are of the same fortnight, and on the weekday of their news that is nearest', () => {
    const {third: told} = dated(known, second, third('Wednesday'));
    expect(told).to.include({best: '2019-03-13', firm: false});
    expect(rules(told!)).to.include('same-story');
    const reason = told!.reasons.find(({rule}) => rule === 'same-story')!;
    expect(reason.note).to.match(/^tells one story with known, in \d+ of the same phrases/);
    expect(reason.snippet, 'the words that show it').to.not.equal(undefined);
  });

  it('tell so with what is dated by that day, and with nothing else', () => {
    const {events} = timeline([known, second, third('Wednesday')]);
    const said = (date: string) => events.find((event) => event.date === date)?.reasons?.join('; ') ?? '';
    expect(said('2019-03-13?')).to.match(
      /; third tells one story with known, in \d+ of the same phrases, so it is taken/,
    );
    expect(events.filter(({date}) => !date!.endsWith('?')).flatMap(({reasons}) => reasons!)).to.satisfy(
      (all: string[]) => all.every((one) => !one.includes('tells one story')),
    );
  });

  it('have no day of their own without any weekday, but a stretch of days', () => {
    const {second: told} = dated(known, second, third('Wednesday'));
    expect(told).to.include({best: null, from: '2019-02-26', to: '2019-03-26'});
  });

  it('are no story where only two of several are alike, or where they name other people and places', () => {
    const other = of('other', 'Barley harvest early', 'Farmers around Tallis brought in the barley early on Friday.');
    expect(rules(dated(known, third('Wednesday'), other)['third']!)).to.not.include('same-story');
    const elsewhere = (one: ArticleInput): ArticleInput => ({
      ...one,
      text: one.text
        .replaceAll('Merrow', 'Brannick')
        .replaceAll('Port Sallow', 'Castell')
        .replaceAll('Tove Lind', 'Rhea Orme'),
    });
    const {third: told} = dated(known, elsewhere(second), elsewhere(third('Wednesday')));
    expect(rules(told!)).to.not.include('same-story');
  });

  it('are a story by themselves where there are only two that can be read', () => {
    const pair = dated(known, third('Wednesday'))['third']!;
    expect(pair.best).to.equal('2019-03-13');
    expect(dated(known, third('Wednesday'), of('empty', ''))['third'], 'with one that is empty').to.deep.equal(pair);
    expect(dated(known, third('Wednesday'), {...known, id: 'z-copy'})['third'], 'with a copy').to.deep.equal(pair);
  });

  it('tell nothing of each other’s days in a set of weeks', () => {
    const later = {...second, published: '2019-05-20'};
    expect(rules(dated(known, later, third('Wednesday'))['third']!)).to.not.include('same-story');
  });

  it('are written after what they tell of “earlier this month”, on the day that another of unknown day leaves for it', () => {
    const first = of(
      'first',
      'Merrow chief under fire',
      'Rhea Orme, the chief executive of the ferry operator Merrow, is due to meet the harbour master, Tove Lind, on Wednesday over hairline cracks in steel hulls.',
    );
    const vote = of(
      'vote',
      'Merrow chief survives vote',
      'Rhea Orme survived a motion of no confidence in Port Sallow on Thursday night by 78 votes to 71 over hairline cracks in steel hulls.',
      'Tove Lind, the harbour master, who met Orme on Wednesday, called for emergency repairs at Merrow by safety inspectors.',
    );
    const search = of(
      'search',
      'Police search Merrow',
      'Police searched the offices of the ferry operator Merrow in Port Sallow on Tuesday over hairline cracks in steel hulls.',
      'Ines Falk will be sworn in on Thursday.',
      'Orme had survived a motion of no confidence by 78 votes to 71 earlier this month. Safety inspectors want emergency repairs, Tove Lind said.',
    );
    const told = dated({...first, published: '2019-03-05'}, vote, search);
    expect(told['vote']!.best).to.equal('2019-03-07');
    expect(told['search']!.best).to.equal('2019-03-12');
  });
});
