// Splits the lines of a batch into chunks, one for each request. A browser reads the response only after it has sent the
// whole request, and the gateway reads only a few lines ahead of its answers. A longer request would therefore deadlock as
// soon as all buffers between them are full. A chunk always fits into these buffers.
const MAX_CHARACTERS = 8000;

export function* chunks(lines) {
	let chunk = [];
	let characters = 0;
	for (const line of lines) {
		if (chunk.length > 0 && characters + line.length >= MAX_CHARACTERS) {
			yield chunk;
			chunk = [];
			characters = 0;
		}
		chunk.push(line);
		characters += line.length + 1;
	}
	yield chunk;
}
