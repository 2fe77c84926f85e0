// What jsonstat-toolkit, by the author of the format, finds in each file of a folder: a line for each cube.
// usage: node jsonstat-cells.mjs TOOLKIT FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const JSONstat = (await import(pathToFileURL(process.argv[2]))).default;
const folder = process.argv[3];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  const whole = JSONstat(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  for (const cube of whole.Dataset() ?? []) {
    const dimensions = cube.id.map((id) => cube.Dimension(id).id.map(String));
    console.log(JSON.stringify({ file, id: cube.id, dimensions, value: cube.value, status: cube.status }));
    break;
  }
}
