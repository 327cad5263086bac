import { csvParse } from 'd3-dsv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The folder of the built site that holds its data. */
const folder = join(inject('site'), 'data');

/** The names of the data files, without their packed neighbours. */
export const files = readdirSync(folder).filter((file) => !/^index\.html|\.(br|gz)$/.test(file));

/** The content of a data file. */
export const read = (file: string) => readFileSync(join(folder, file));

/** What a data file says in CSV, row by row, without the byte-order mark: a decoder drops it. */
export const readCsv = (file: string) => csvParse(new TextDecoder().decode(read(file)));

/** What a data file says in JSON. */
export const readJson = (file: string) => JSON.parse(read(file).toString());

/** What the data package says of its files. */
export const described = readJson('datapackage.json');

/** The tables that are published, in the order of the data package. */
export const tables = [
	'places',
	'events',
	'claims',
	'sources',
	'disagreements',
	'actors',
	'statuses',
	'event-kinds',
	'source-kinds',
	'actor-kinds',
] as const;
