/** The package’s one Trusted Types policy, `news-timeline`: it passes its own worker’s address, and HTML that is only parsed. */

interface Policy {
  createHTML: (html: string) => string;
  createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

/** The worker’s file stands beside this one, in the bundle as in the modules. */
const workerUrl = new URL('./news-timeline-worker.js', import.meta.url).href;

let policy: Policy | undefined;

/** Made when first needed, so that a page that only draws has one policy less. */
function ours(): Policy {
  const rules: Policy = {
    createHTML: (html) => html,
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError(`only the worker of news-timeline may be loaded, not ${url}`);
      return url;
    },
  };
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes ? trustedTypes.createPolicy('news-timeline', rules) : rules;
  return policy;
}

/** For `DOMParser` alone, which neither runs nor loads what it parses. */
export const trustedForParsing = (html: string): string => ours().createHTML(html);

export const trustedWorkerUrl = (): string => ours().createScriptURL(workerUrl);
