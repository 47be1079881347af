// Runs in the page: lays a decision table out as HTML, then writes what the browser laid out as SVG,
// because README pages show SVG files but no HTML tables inside them.
export function drawDecision(xml) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const texts = (element, name) => [...element.getElementsByTagName(name)].map(child => child.textContent.trim());
  const all = name => [...model.getElementsByTagName(name)];
  const decision = all('decision')[0];
  const columns = [...all('input').map(input => [input.getAttribute('label'), texts(input, 'inputExpression')[0]]),
    ...all('output').map(output => [output.getAttribute('label'), output.getAttribute('name')]), ['Giải thích', '']];
  const rules = all('rule').map(rule => [
    ...texts(rule, 'inputEntry').map(text => text || '–'), ...texts(rule, 'outputEntry'), ...texts(rule, 'description')]);

  const canvas = document.getElementById('canvas');
  canvas.innerHTML = '<table style="font: 12px Arial, sans-serif; border-collapse: collapse; width: 1000px"></table>';
  const table = canvas.firstChild;
  const row = (cells, style) => {
    const tr = table.insertRow();
    cells.forEach((text, index) => {
      const td = tr.insertCell();
      td.textContent = text;
      td.style.cssText = `padding: 7px 10px; vertical-align: top; ${index === cells.length - 1 ? 'width: 45%;' : ''} ${style}`;
    });
  };
  row([`${decision.getAttribute('name')} · ${decision.getAttribute('id')} · ${all('decisionTable')[0].getAttribute('hitPolicy')}`],
    'font-weight: bold');
  table.rows[0].cells[0].colSpan = columns.length + 1;
  row(['', ...columns.map(column => column[0])], 'font-weight: bold; background: #f2f2f2');
  row(['', ...columns.map(column => column[1])], 'color: #666; background: #f2f2f2');
  rules.forEach((rule, index) => row([String(index + 1), ...rule], ''));

  const origin = table.getBoundingClientRect();
  const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const shapes = [];
  for (const cell of table.querySelectorAll('td')) {
    const { x, y, width, height } = cell.getBoundingClientRect();
    const { backgroundColor, color, fontWeight } = getComputedStyle(cell);
    const fill = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'white' : backgroundColor;
    shapes.push(`<rect x="${x - origin.x + 1}" y="${y - origin.y + 1}" width="${width}" height="${height}" fill="${fill}" stroke="#999"/>`);
    for (const line of lines(cell)) {
      shapes.push(`<text x="${line.x - origin.x + 1}" y="${line.y - origin.y + 12}" fill="${color}" font-weight="${fontWeight}">${escape(line.text)}</text>`);
    }
  }
  const [width, height] = [Math.ceil(origin.width) + 2, Math.ceil(origin.height) + 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="12">\n${shapes.join('\n')}\n</svg>`;

  function lines(cell) {
    const found = [];
    const node = cell.firstChild;
    for (const word of node ? node.data.matchAll(/\S+/g) : []) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const { x, y } = range.getBoundingClientRect();
      const line = found.at(-1);
      if (line && Math.abs(line.y - y) < 2) {
        line.text += ` ${word[0]}`;
      } else {
        found.push({ x, y, text: word[0] });
      }
    }
    return found;
  }
}
