import type {Cluster} from './profile.js';
import type {Mention} from './mentions.js';

/**
 * How central the one who acts is in each event, 0–1: the share of the set’s articles that name them. A set is about few people, and
 * its story is what they did: what others did in between is a circumstance of it.
 *
 * @returns one number an event, in their order
 */
export function centrality(clusters: readonly Cluster[]): number[] {
  const articles = new Map<string, Set<number>>(); // that name a key
  const all = new Set<number>();
  for (const {mentions} of clusters) {
    for (const {sentence} of mentions) {
      all.add(sentence.article);
      for (const key of sentence.names.flatMap(({keys}) => keys))
        (articles.get(key) ?? articles.set(key, new Set()).get(key)!).add(sentence.article);
    }
  }
  const share = (key: string): number => (articles.get(key)?.size ?? 0) / all.size;
  return clusters.map(({mentions}) => {
    const dating = mentions.filter(({when}) => when);
    return (dating.length ? dating : mentions).reduce(
      (most, mention) => acting(mention).reduce((m, key) => Math.max(m, share(key)), most),
      0,
    );
  });
}

/** Keys of those named before what happens, in its own clause: “Lind” in “Lind, who lost, met Moreau”. */
function acting({sentence: {names, clauses}, trigger: {index}}: Mention): string[] {
  return names.flatMap(({from, keys}) => (from < index && clauses[from] === clauses[index] ? keys : []));
}
