// Server-sent events as they come with the answer to any request; EventSource can neither send a body nor a language.
export async function* events(response) {
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let text = "";
	for (;;) {
		const {value, done} = await reader.read();
		if (done) {
			return;
		}
		text += value;
		const whole = text.split("\n\n");
		text = whole.pop();
		yield* whole.map(parse);
	}
}

function parse(event) {
	const lines = event.split("\n").map((line) => line.split(/: (.*)/s));
	const {event: name, data} = Object.fromEntries(lines);
	return {name, data: JSON.parse(data)};
}
