/** Measures contrast in pictures of a page: what was painted, whatever style sheets say. */

/** A page of its own that reads pictures, since the one they are of has a policy against it. */
export async function openRuler(browser) {
  const page = await browser.newPage();
  await page.evaluate(() => {
    const pixels = async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    };
    const linear = Float64Array.from({length: 256}, (_, c) =>
      c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    /** WCAG 2.2, relative luminance. */
    const luminance = (data, i) =>
      0.2126 * linear[data[i]] + 0.7152 * linear[data[i + 1]] + 0.0722 * linear[data[i + 2]];
    /** Where a pixel of a box’s commonest colour is: what is behind its words. */
    const commonest = (data, width, {left, top, right, bottom}, scale) => {
      const counts = new Map();
      for (let y = Math.ceil(top * scale); y < Math.floor(bottom * scale); y++) {
        for (let x = Math.ceil(left * scale); x < Math.floor(right * scale); x++) {
          const i = 4 * (y * width + x);
          const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
          const [count = 0, at = i] = counts.get(colour) ?? [];
          counts.set(colour, [count + 1, at]);
        }
      }
      return [...counts.values()].sort(([p], [q]) => q - p)[0]?.[1] ?? 0;
    };
    /** Between what is shown and what is behind it in a second picture; without one, the commonest colour. */
    globalThis.measure = async (shown, hidden, boxes, scale) => {
      const {data: a, width, height} = await pixels(shown);
      const b = hidden ? (await pixels(hidden)).data : null;
      return boxes.map((box) => {
        const {left, top, right, bottom} = box;
        const behind = b ? null : commonest(a, width, box, scale);
        const ratios = [];
        for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(height, Math.ceil(bottom * scale)); y++) {
          for (let x = Math.max(0, Math.floor(left * scale)); x < Math.min(width, Math.ceil(right * scale)); x++) {
            const i = 4 * (y * width + x);
            const [other, j] = b ? [b, i] : [a, behind];
            if (a[i] === other[j] && a[i + 1] === other[j + 1] && a[i + 2] === other[j + 2]) continue;
            const [light, dark] = [luminance(a, i), luminance(other, j)].sort((p, q) => q - p);
            ratios.push((light + 0.05) / (dark + 0.05));
          }
        }
        // Most of what is painted of thin strokes is their soft edge; their full ink is in the darkest part of it.
        ratios.sort((p, q) => q - p);
        return ratios.length ? ratios[Math.floor(ratios.length / 50)] : null;
      });
    };
  });
  return (shown, hidden, boxes, scale) =>
    page.evaluate((...all) => globalThis.measure(...all), shown, hidden, boxes, scale);
}
