// Splits the body of a response at a delimiter and yields each part as soon as its delimiter has arrived.
export async function* splitStream(response, delimiter) {
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let text = "";
	for (;;) {
		const {value, done} = await reader.read();
		if (done) {
			return;
		}
		text += value;
		const parts = text.split(delimiter);
		text = parts.pop();
		yield* parts;
	}
}
