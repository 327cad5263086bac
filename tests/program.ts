import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { patience } from './patience.ts';

/** A program that tests start, and do not bring along. */
interface Program {
	name: string;
	/** Which tests need it: “The browser tests need”. */
	need: string;
	/** The variable that names one. */
	variable: string;
	/** Where it may be. */
	paths: readonly string[];
	/** What has it say its version. */
	version?: string;
	/** The packages of Debian that bring it. */
	packages: readonly string[];
	/** A command that brings it anywhere, and how to type it. */
	elsewhere?: { command: string[]; typed: string };
}

const isRoot = process.getuid?.() === 0;

/** The path of a program: one that is named, or the system’s; else it installs one. Throws an Error that says what to do. */
export function findProgram(program: Program): string {
	const { name, need, variable, packages, elsewhere } = program;
	const found = lookUp(program);
	if (found) return found;
	const tried: string[] = [];
	for (const [command, ...args] of listInstallations(program)) {
		const typed = [command, ...args].join(' ');
		try {
			console.log(`No ${name} here. Running: ${typed}`);
			execFileSync(command!, args, { stdio: 'inherit', timeout: patience.test });
		} catch (error) {
			tried.push(`  ${typed}: ${(error as Error).message.split('\n')[0]}`);
			continue;
		}
		const installed = lookUp(program);
		if (installed) return installed;
	}
	const onDebian = `on Debian, as root: apt-get install ${packages.join(' ')}`;
	throw new Error(
		[
			`${need} ${name}, and there is none here.`,
			`Install it (${onDebian}${elsewhere ? `; elsewhere: ${elsewhere.typed}` : ''}),`,
			`or name one that is installed: ${variable}=/path/to/it npm test`,
			...(tried.length > 0 ? ['Tried:', ...tried] : []),
		].join('\n'),
	);
}

function lookUp({ variable, paths, version = '--version' }: Program): string | undefined {
	const named = process.env[variable];
	if (named && !existsSync(named))
		throw new Error(`${variable} names “${named}”, and nothing is there.`);
	// One that does not even say its version lacks the libraries it needs.
	const runs = (path: string) =>
		process.platform === 'win32' || spawnSync(path, [version]).status === 0;
	return [...(named ? [named] : []), ...paths].find((path) => existsSync(path) && runs(path));
}

function listInstallations({ packages, elsewhere }: Program): string[][] {
	const debian =
		existsSync('/etc/os-release') && /debian/.test(readFileSync('/etc/os-release', 'utf8'));
	return [
		...(elsewhere ? [elsewhere.command] : []),
		...(debian && isRoot
			? [
					['apt-get', 'update', '-q'],
					['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages],
				]
			: []),
	];
}
