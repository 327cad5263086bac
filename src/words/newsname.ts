import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/join.ts';
import { nameRecord } from './names.ts';
import * as words from './words.ts';

/** A record in one line where nothing beside it says more: a claim has its speaker before it. */
export function nameUpdated({ get, site }: Pick<Ledger, 'get' | 'site'>, record: Entry): string {
	const name = nameRecord(record, site.language);
	return record.collection === 'claims'
		? words.attributeClaim(get('actors', record.data.speaker).data.name, name)
		: name;
}
