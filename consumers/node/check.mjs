// Checks an underlag with a finsam that runs as a service. Nothing but what Node has itself (18 or later).
//
//     finsam serve &
//     node check.mjs http://127.0.0.1:8080 underlag.yaml
import { readFile } from 'node:fs/promises';

const [service, path] = process.argv.slice(2);
const answer = await fetch(service.replace(/\/$/, '') + '/v1/check', {
  method: 'POST',
  headers: {
    'Content-Type': path.endsWith('.json') ? 'application/json' : 'application/yaml',
    Accept: 'application/json',
  },
  body: await readFile(path),
});
const told = await answer.json();
if (answer.ok) {
  console.log(told.utlatande, told.forbund, told.rakenskapsar);
  for (const row of told.rader.filter((row) => row.utfall === 'AVVIKELSE')) {
    console.log(`${row.kontroll}: ${row.text}`);
  }
} else {
  console.log(told.status, told.detail);
  (told.fel ?? []).forEach((error) => console.log(error.text));
  process.exitCode = answer.status === 422 ? 3 : 4;
}
