// Writes the types of the API's answers and requests from the document that the application's tests freeze.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/generated/openapi.json', import.meta.url);
const types = new URL('../target/generated/schema.d.ts', import.meta.url);

const written = astToString(await openapiTS(JSON.parse(await readFile(document, 'utf8'))));
await mkdir(new URL('.', types), { recursive: true });
await writeFile(types, written);
