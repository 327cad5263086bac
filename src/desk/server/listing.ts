import type { Content } from '../../check/content.ts';
import { isError } from '../../check/problem.ts';
import { findProblems } from '../../check/run.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { nameRecord } from '../choices.ts';

/** One line of the lists: a record, and how many mistakes and warnings the check has for it. */
export interface Listed {
	path: string;
	collection?: Collection;
	id: string;
	name: string;
	errors: number;
	warnings: number;
}

/** Lists the records of a content folder, and its settings. */
export function listRecords(content: Content): Listed[] {
	const { folder, records, site } = content;
	const problems = Map.groupBy(findProblems(content), ({ file }) => file);
	const count = (file: string) => {
		const own = problems.get(file) ?? [];
		const warnings = own.filter(({ level }) => level === 'warning').length;
		return { path: file.slice(folder.length + 1), errors: own.filter(isError).length, warnings };
	};
	const listed = records.map(({ file, collection, id, data }) => ({
		...{ collection, id, name: nameRecord(collection, data) },
		...count(file),
	}));
	return site ? [...listed, { id: 'site', name: '', ...count(site.file) }] : listed;
}
