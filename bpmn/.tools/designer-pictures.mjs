// The pictures of docs/designers.md: the editor that Camunda Modeler is built of, with our template and a model of ours.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPage } from './browser.mjs';

const models = new URL('../', import.meta.url);
const pictures = fileURLToPath(new URL('../../docs/designers/', import.meta.url));
const editor = new URL('./', import.meta.resolve('camunda-bpmn-js/dist/camunda-platform-modeler.production.min.js'));
const template = readFileSync(new URL('.camunda/element-templates/six-clears-duty.json', models), 'utf8');
const model = readFileSync(new URL('task/accept-assignment.bpmn', models), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'designer-'));
const start = join(folder, 'editor.html');
writeFileSync(start, `<!doctype html><meta charset="utf-8">
  <link rel="stylesheet" href="${editor}assets/camunda-platform-modeler.css">
  <link rel="stylesheet" href="${editor}assets/bpmn-font/css/bpmn.css">
  <style>
    body { margin: 0; display: flex; height: 100vh; font-family: Arial, sans-serif; }
    #canvas { flex: 1; }
    #panel { width: 400px; border-left: 1px solid #ccc; overflow: auto; }
    .bjs-powered-by, .djs-minimap, .djs-context-pad, .layer-djs-grid { display: none !important; }
  </style>
  <div id="canvas"></div><div id="panel"></div>
  <script src="${editor}camunda-platform-modeler.production.min.js"></script>`);

mkdirSync(pictures, { recursive: true });

await withPage(async page => {
  await page.goto(`file://${start}`);

  await open(model);
  await select('UserTask_AcceptTask');
  await unfold('Rõ người', 'Rõ việc', 'Rõ trách nhiệm', 'Rõ thẩm quyền', 'Rõ thời gian', 'Rõ kết quả');
  await shoot('filled', 1160, 1150);

  await open(model.replace(/ camunda:modelerTemplate(Version)?="[^"]*"/g, '')
    .replace(/<camunda:(properties|inputOutput)>[\s\S]*?<\/camunda:\1>/g, '')
    .replace(/ camunda:(candidateGroups|dueDate|formRef|formRefBinding)="[^"]*"/g, ''));
  await select('UserTask_AcceptTask');
  await shoot('choose', 1240, 690);

  await page.evaluate(() => {
    const [task] = window.editor.get('selection').get();
    const [template] = window.editor.get('elementTemplates').getAll();
    window.editor.get('elementTemplates').applyTemplate(task, template);
  });
  await unfold('Rõ người', 'Rõ việc', 'Rõ thời gian');
  await page.getByLabel('Vị trí giữ việc').fill('Nguyễn Văn A');
  await page.getByLabel('Vị trí giữ việc').blur();
  await shoot('missing', 1240, 690);

  async function open(xml) {
    await page.evaluate(async ({ xml, template }) => {
      window.editor?.destroy();
      window.editor = new BpmnModeler({ container: '#canvas', propertiesPanel: { parent: '#panel' } });
      window.editor.get('elementTemplatesLoader').setTemplates([JSON.parse(template)]);
      const { warnings } = await window.editor.importXML(xml);
      if (warnings.length) throw new Error(warnings[0].message);
    }, { xml, template });
  }

  async function select(id) {
    await page.waitForTimeout(500);
    await page.evaluate(id => {
      const element = window.editor.get('elementRegistry').get(id);
      window.editor.get('selection').select(element);
    }, id);
    await page.locator('.bio-properties-panel-header-type').waitFor();
  }

  async function unfold(...groups) {
    for (const group of groups) {
      const header = page.locator('.bio-properties-panel-group-header', { hasText: group });
      if (!await header.evaluate(node => node.classList.contains('open'))) {
        await header.click();
      }
    }
  }

  async function shoot(name, width, height) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      const canvas = window.editor.get('canvas');
      canvas.resized();
      canvas.viewbox({ x: -85, y: -20, ...canvas.getSize() });
    });
    await page.locator('.bio-properties-panel-scroll-container').evaluate(node => node.scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
}, { viewport: { width: 1180, height: 900 } });

rmSync(folder, { recursive: true });
