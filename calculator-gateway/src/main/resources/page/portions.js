// Lines in portions that are sent at once. A browser reads no answer before all of its request has left, and the
// gateway answers each line before it reads the next: a long request would stop for ever once all buffers between
// them are full. So much always fits into them.
const MOST_CHARACTERS = 8000;

export function* portions(lines) {
	let portion = [];
	let characters = 0;
	for (const line of lines) {
		if (portion.length > 0 && characters + line.length >= MOST_CHARACTERS) {
			yield portion;
			portion = [];
			characters = 0;
		}
		portion.push(line);
		characters += line.length + 1;
	}
	yield portion;
}
