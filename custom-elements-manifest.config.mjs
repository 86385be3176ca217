/** The manifest of the element, and the editor data made from it: HTML completion, web-types, JSX types. */
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** The manifest speaks of the files that users have: dist/element/x.js, not src/element/x.ts. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({customElementsManifest}) {
    const rename = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, field] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof field === 'string') {
          value[key] = field.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
        } else rename(field);
      }
    };
    rename(customElementsManifest);
    // The analyzer takes any argument of dispatchEvent for a name; the events there are stand in the class comment.
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations)
        declaration.events = declaration.events?.filter(({description}) => description);
    }
  },
};

export default {
  globs: ['src/define.ts', 'src/element/news-timeline.ts', 'src/element/events.ts'],
  litelement: true,
  outdir: '.',
  plugins: [
    asShipped,
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'html-custom-data.json',
      cssFileName: 'css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
    jsxTypesPlugin({outdir: 'dist', fileName: 'jsx.d.ts', componentTypePath: () => './element/news-timeline.js'}),
  ],
};
