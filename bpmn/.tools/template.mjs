// Checks the element templates against the official schema of Camunda Modeler.
import { readFileSync, readdirSync } from 'node:fs';
import { validate } from '@bpmn-io/element-templates-validator';

const folder = new URL('../.camunda/element-templates/', import.meta.url);

for (const name of readdirSync(folder)) {
  const { valid, errors } = validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!valid) {
    errors.forEach(error => console.error(`${name}: ${error.message}`));
    process.exitCode = 1;
  }
}
