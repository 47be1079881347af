// What happened to the case, newest first: when, what, who.
import { el } from './dom.js';
import { say, instant } from './language.js';

/** @param events [{at, kind, text, actor, unit}] as GET /api/cases/{code}/timeline answers, oldest first */
export function timeline(events) {
  if (!events.length) return el('p.sauro-soft', {}, say('Chưa có sự kiện nào.', 'Nothing has happened yet.'));
  return el('ol.sauro-timeline', {}, [...events].reverse().map((event) =>
    el('li', {},
      el('time', { datetime: event.at }, instant(event.at)),
      el('span.sauro-event', {}, event.text || event.kind),
      el('span.sauro-soft', {}, [event.actor, event.unit].filter(Boolean).join(', ')))));
}
