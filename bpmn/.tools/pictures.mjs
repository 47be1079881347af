// Draws every model into docs/models. Each picture carries the hash of the model it shows; a test compares them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPage } from './browser.mjs';
import { drawDecision } from './decision-picture.mjs';

const models = new URL('../', import.meta.url);
const pictures = new URL('../../docs/models/', import.meta.url);
const viewer = fileURLToPath(import.meta.resolve('camunda-bpmn-js/dist/camunda-platform-viewer.production.min.js'));

const files = readdirSync(models, { recursive: true })
  .filter(file => /\.(bpmn|dmn)$/.test(file) && !file.startsWith('.tools'))
  .sort();

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

await withPage(async page => {
  await page.setContent('<div id="canvas" style="width: 1800px; height: 1000px"></div>');
  await page.addScriptTag({ path: viewer });
  for (const file of files) {
    const model = readFileSync(new URL(file, models));
    const draw = file.endsWith('.dmn') ? drawDecision : drawProcess;
    const svg = await page.evaluate(draw, model.toString());
    const hash = createHash('sha256').update(model).digest('hex');
    writeFileSync(new URL(basename(file).replace(/\.\w+$/, '.svg'), pictures), `<!-- bpmn/${file} sha256:${hash} -->\n${steady(svg)}\n`);
  }
});

// The drawing library names its arrow heads at random; numbered, an unchanged model gives an unchanged picture.
function steady(svg) {
  const names = [...new Set(svg.match(/marker-[0-9a-z]{20,}/g))];
  return names.reduce((text, name, index) => text.replaceAll(name, `marker-${index + 1}`), svg);
}

async function drawProcess(xml) {
  const canvas = document.getElementById('canvas');
  canvas.innerHTML = '';
  const viewer = new BpmnViewer({ container: canvas });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length) {
    throw new Error(warnings.map(warning => warning.message).join('\n'));
  }
  const { svg } = await viewer.saveSVG();
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const frame = { x: Math.floor(x) - 10, y: Math.floor(y) - 10, width: Math.ceil(width) + 20, height: Math.ceil(height) + 20 };
  drawing.setAttribute('viewBox', Object.values(frame).join(' '));
  Object.entries({ width: frame.width, height: frame.height }).forEach(([name, value]) => drawing.setAttribute(name, value));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  Object.entries({ ...frame, fill: 'white' }).forEach(([name, value]) => paper.setAttribute(name, value));
  drawing.prepend(paper);
  return drawing.outerHTML;
}
