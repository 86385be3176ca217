/** The accessibility tree of a page, as lines of text: what a screen reader is given. */

/** Of no meaning of their own. */
const plain = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
  'MenuListPopup',
]);
const told = ['level', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'busy', 'live'];

/** @returns {Promise<string>} a line for each node that is not ignored, indented by depth */
export async function accessibilityTree(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const write = (node, depth, above) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    // Words that its parent is called by are said once.
    const shown = !node.ignored && !plain.has(role) && !(role === 'StaticText' && (!name || above.includes(name)));
    if (shown) {
      const value = node.value?.value;
      const states = (node.properties ?? [])
        .filter(
          ({name: key, value: {value: is}}) =>
            told.includes(key) && ((is !== false && is !== 'false') || key === 'expanded' || key === 'pressed'),
        )
        .map(({name: key, value: {value: is}}) => (is === true ? key : `${key}=${is}`));
      const about =
        node.description?.value && node.description.value !== name ? [`about=“${node.description.value}”`] : [];
      lines.push(
        `${'  '.repeat(depth)}${[role === 'StaticText' ? 'text' : role, name && `“${name}”`, value !== undefined && value !== '' && role !== 'slider' && `= ${value}`, ...states, ...about].filter(Boolean).join(' ')}`,
      );
    }
    // What a closed list of choices holds, browsers tell differently from one time to the next.
    if (role === 'MenuListPopup') return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) write(child, shown ? depth + 1 : depth, shown ? name : above);
    }
  };
  if (nodes[0]) write(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}
