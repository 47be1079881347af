// Elements are built, never parsed: whatever people typed stays text.

/** el('p.soft', { id: 'x', onclick: f }, 'text', child): an element with classes, attributes, listeners and children. */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

/** Puts children in place of whatever the node held. */
export function show(node, ...children) {
  node.replaceChildren(...children.flat().filter(Boolean));
}

let count = 0;
/** An id that no other element of this page has. */
export const freshId = (prefix) => `sauro-${prefix}-${++count}`;
