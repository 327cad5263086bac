import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const BUSY = 5;

/**
 * Takes the lock that a file stands for, and returns a function that gives it back; undefined if another process has it.
 * The system itself holds it, by way of SQLite, and gives it back when the process ends, however that happens.
 */
export function takeLock(file: string): (() => void) | undefined {
	mkdirSync(dirname(file), { recursive: true });
	const database = new DatabaseSync(file, { timeout: 0 });
	try {
		database.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		database.close();
		if ((error as { errcode?: number }).errcode === BUSY) return undefined;
		throw error;
	}
	return () => database.close();
}
