/** The manifest of the element, and the editor data made from it: HTML completion, web-types, JSX types. */
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

export default {
  globs: ['src/define.ts', 'src/element/news-timeline.ts', 'src/element/events.ts'],
  litelement: true,
  outdir: '.',
  plugins: [
    customElementVsCodePlugin({outdir: 'dist', htmlFileName: 'html-custom-data.json', cssFileName: 'css-custom-data.json', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({outdir: 'dist', fileName: 'jsx.d.ts', hideLogs: true, modulePath: () => './element/news-timeline.js'}),
  ],
};
