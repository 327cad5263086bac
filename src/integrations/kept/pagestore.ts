import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What something read: the numbers of its questions, and of what is remembered. */
export interface StoredTrace {
	questions: number[];
	memos: number[];
}

/** What an earlier build knew of its pages. */
export interface Index {
	/** The hash of all that pages are made of besides records. */
	code: string;
	/** Each question, and the hash of its answer. */
	questions: [question: string, answer: string][];
	memos: (StoredTrace & { name: string; keys: readonly string[]; value?: string | undefined })[];
	/** By their paths: the key of what each was given, what it read, and the hash of its bytes. */
	pages: Record<string, StoredTrace & { key: string; body: string }>;
}

/**
 * Opens a folder in which a build keeps its pages. Bytes are named by their hash and never written over, and the index is
 * put in its place whole, so a build that is cut off leaves what was there before.
 */
export function openStore(folder: string) {
	const written = new Set<string>();
	const file = join(folder, 'index.json');
	const replace = (path: string, content: string | Uint8Array) => {
		writeFileSync(`${path}.part`, content);
		renameSync(`${path}.part`, path);
	};
	return {
		/** The index of the last build; undefined if there is none, or none of this `code`. */
		readIndex(code: string): Index | undefined {
			try {
				const index = JSON.parse(readFileSync(file, 'utf8')) as Index;
				return index.code === code ? index : undefined;
			} catch {
				return undefined;
			}
		},
		/** The bytes with a hash; undefined if they are not there, or are others. */
		readBody(hash: string): Uint8Array<ArrayBuffer> | undefined {
			try {
				const body = readFileSync(join(folder, hash));
				written.add(hash);
				return hashBytes(body) === hash ? body : undefined;
			} catch {
				return undefined;
			}
		},
		/** Keeps bytes, and tells their hash. */
		writeBody(body: Uint8Array): string {
			const hash = hashBytes(body);
			mkdirSync(folder, { recursive: true });
			if (!written.has(hash)) replace(join(folder, hash), body);
			written.add(hash);
			return hash;
		},
		/** Keeps an index, and takes away the bytes that it does not name. */
		writeIndex(index: Index): void {
			mkdirSync(folder, { recursive: true });
			replace(file, JSON.stringify(index));
			const named = new Set(Object.values(index.pages).map(({ body }) => body));
			for (const name of readdirSync(folder))
				if (!named.has(name) && name !== 'index.json') rmSync(join(folder, name));
		},
	};
}

/** Where pages are kept. */
export type Store = ReturnType<typeof openStore>;

function hashBytes(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
